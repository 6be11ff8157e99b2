import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { usePanels } from './use-panels.ts';

const page = document.createElement('div');

beforeEach(() => {
  document.body.append(page);
  act(() => render(<Page />, page));
});

afterEach(() => act(() => render(null, page)));

it('opens one panel at a time and puts the focus into it', () => {
  act(() => button('first').click());
  expect(document.activeElement?.id).toBe('start');
  act(() => button('second').click());
  expect(page.querySelector('#first')).toBeNull();
  expect(document.activeElement?.id).toBe('second');
});

it('closes a panel by its own button', () => {
  act(() => button('first').click());
  act(() => button('first').click());
  expect(page.querySelector('#first')).toBeNull();
});

it('closes a panel by Escape, and nothing else with it', () => {
  act(() => button('first').click());
  const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  act(() => void document.activeElement?.dispatchEvent(key));
  expect(page.querySelector('#first')).toBeNull();
  expect(key.defaultPrevented).toBe(true);
  expect(document.activeElement).toBe(button('first'));
});

it('gives the focus back when a panel closes by a button of its own', () => {
  act(() => button('first').click());
  act(() => page.querySelector<HTMLElement>('#start')?.click());
  expect(page.querySelector('#first')).toBeNull();
  expect(document.activeElement).toBe(button('first'));
});

it('leaves Escape to others while no panel is open', () => {
  const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  act(() => void button('first').dispatchEvent(key));
  expect(key.defaultPrevented).toBe(false);
});

it('closes a panel by a press outside of it, not by one inside', () => {
  act(() => button('first').click());
  press('#start');
  expect(page.querySelector('#first')).not.toBeNull();
  press('#outside');
  expect(page.querySelector('#first')).toBeNull();
});

function Page() {
  const root = useRef<HTMLDivElement>(null);
  const panels = usePanels<'first' | 'second'>(root);
  return (
    <div ref={root}>
      <button type="button" aria-controls="first" onClick={() => panels.toggle('first')} />
      <button type="button" aria-controls="second" onClick={() => panels.toggle('second')} />
      <p id="outside" />
      {panels.open === 'first' && (
        <div id="first">
          <button type="button" id="start" data-panel-start onClick={panels.close} />
        </div>
      )}
      {panels.open === 'second' && <div id="second" tabIndex={-1} />}
    </div>
  );
}

function button(panel: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(`[aria-controls="${panel}"]`);
  if (!found) throw new Error(`No button opens "${panel}".`);
  return found;
}

function press(selector: string): void {
  const pointerDown = new Event('pointerdown', { bubbles: true, composed: true });
  act(() => void page.querySelector(selector)?.dispatchEvent(pointerDown));
}
