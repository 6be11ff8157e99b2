import { afterEach, expect, it } from 'vitest';
import { scriptOf } from './script.ts';

afterEach(() => document.body.replaceChildren());

it('reads headline, standfirst and text by sentences, with the part they stand in', () => {
  const lines = read([
    ['h1', 'headline', 'The clock'],
    ['p', 'text', 'Dr. Marlow came at six. Nobody waved.'],
    ['h2', 'text', 'A late town'],
    ['p', 'text', 'It is still late.'],
  ]);
  expect(lines.map(({ text, paragraph, part }) => [text, paragraph, part])).toEqual([
    ['The clock', 0, ''],
    ['Dr. Marlow came at six.', 1, ''],
    ['Nobody waved.', 1, ''],
    ['A late town', 2, 'A late town'],
    ['It is still late.', 3, 'A late town'],
  ]);
});

it('leaves out what only the eye needs, and finds the words on the page through elements', () => {
  const [paragraph] = build([['p', 'text', '']]);
  const bold = document.createElement('b');
  bold.textContent = 'half past';
  const way = document.createElement('button');
  way.textContent = 'Back to the summary';
  paragraph?.append('It left at ', bold, ' nine.', way);
  const [line] = scriptOf(document.body, 'en');
  expect(line?.text).toBe('It left at half past nine.');
  expect(line?.range(11, 25).toString()).toBe('half past nine');
});

it('cuts a long sentence at a comma', () => {
  const clause = 'the tide went out over the flats and came back again';
  const lines = read([['p', 'text', `${Array.from({ length: 8 }, () => clause).join(', ')}.`]]);
  expect(lines.length).toBeGreaterThan(1);
  for (const { text } of lines) expect(text.length).toBeLessThanOrEqual(220);
  expect(lines.map(({ text }) => text).join('')).toContain(`${clause}, ${clause}`);
});

function read(paragraphs: [tag: string, place: string, text: string][]) {
  build(paragraphs);
  return scriptOf(document.body, 'en');
}

function build(paragraphs: [tag: string, place: string, text: string][]): HTMLElement[] {
  return paragraphs.map(([tag, place, text], order) => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (place === 'text') {
      const frame = document.createElement('div');
      frame.className = 'text';
      element.dataset.order = String(order);
      frame.append(element);
      document.body.append(frame);
    } else {
      element.className = place;
      document.body.append(element);
    }
    return element;
  });
}
