import { expect, it } from 'vitest';
import { keyNameOf } from './key-names.ts';

it.each([
  ['j', 'next', { key: 'j', code: 'KeyJ' }],
  ['a question mark wherever it lies', 'list', { key: '?', code: 'Minus' }],
  ['j on an Arabic keyboard', 'next', { key: 'ت', code: 'KeyJ' }],
  ['a capital letter', 'receipt', { key: 'R', code: 'KeyR' }],
  ['plus without Shift', 'larger', { key: '=', code: 'Equal' }],
  ['the key that pauses sound', 'MediaPlayPause', { key: 'MediaPlayPause', code: 'MediaPlayPause' }],
  ['nothing for a letter of no use', null, { key: 'x', code: 'KeyX' }],
  ['nothing for arrows', null, { key: 'ArrowDown', code: 'ArrowDown' }],
])('%s is %s', (_, name, key) => {
  expect(press(document.body, key)).toBe(name);
});

it.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'])('with %s a key is not ours', (modifier) => {
  expect(press(document.body, { key: 'l', code: 'KeyL', [modifier]: true })).toBeNull();
});

it.each(['select', 'input', 'textarea'])('what is typed into a field is not ours: %s', (tag) => {
  const field = document.createElement(tag);
  document.body.append(field);
  expect(press(field, { key: 'a', code: 'KeyA' })).toBeNull();
  field.remove();
});

it.each(['radio', 'range'])('a control of the type %s takes no letters', (type) => {
  const control = Object.assign(document.createElement('input'), { type });
  document.body.append(control);
  expect(press(control, { key: 'a', code: 'KeyA' })).toBe('appearance');
  control.remove();
});

function press(target: Element, init: KeyboardEventInit): string | null | undefined {
  let name: string | null | undefined;
  const listen = (event: KeyboardEvent) => {
    name = keyNameOf(event);
  };
  document.addEventListener('keydown', listen, { once: true });
  target.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }));
  return name;
}
