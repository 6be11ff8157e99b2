import { expect, it } from 'vitest';
import { YOUR_RULE } from './site-rules/rule.ts';
import { addStated } from './stated.ts';
import { measure, prose } from './testing/parts.ts';

const text = (digit: number) => `${digit}: ${prose(24)}`;
const p = (digit: number, id = `p${digit}`) => `<p id="${id}">${text(digit)}</p>`;

interface Case {
  readonly stated?: readonly string[];
  readonly clutter?: string;
  readonly evidence?: string;
}

/** The first signs of the lines that are kept when the first paragraph was chosen. */
function kept(rest: string, { stated = [], clutter = '', evidence = 'related-label' }: Case): string {
  const page = measure(`<div>${p(1)}${rest}</div>`);
  const orders = page.inside('#p1');
  if (clutter) page.removals.mark(page.part(clutter), 'related', evidence);
  addStated(page.root, orders, stated, page.removals);
  return page.root
    .leaves()
    .filter((leaf) => leaf.words > 0 && orders.has(leaf.order) && !page.removals.markOn(leaf))
    .map((leaf) => leaf.text[0])
    .join('');
}

it.each([
  ['a paragraph of the body', p(2), { stated: [`${text(1)} ${text(2)}`] }, '12'],
  [
    'whatever quotation marks and spaces it has',
    `<p>2: “${prose(24)}”</p>`,
    { stated: [`2:"${prose(24)}"`] },
    '12',
  ],
  ['its heading with it', `<h2>2 head</h2>${p(3)}`, { stated: [text(3)] }, '123'],
  [
    'steps and ingredients',
    '<ul><li>2 eggs</li><li>3 leeks</li></ul>',
    { stated: ['2 eggs', '3 leeks'] },
    '123',
  ],
  ['folded paragraphs', `<div hidden>${p(2)}</div>`, { stated: [text(2)] }, '12'],
  [
    'blocks that were marked for their names',
    `<div id="x">${p(2)}<p>3 more</p></div>`,
    { stated: [text(2)], clutter: '#x' },
    '12',
  ],
])('adds %s', (_, rest, options, expected) => {
  expect(kept(rest, options)).toBe(expected);
});

it.each([
  ['what nobody states', p(2), { stated: [text(1)] }],
  ['a line for being part of a text', '<p>2 eggs</p>', { stated: ['Take 2 eggs and wait.'] }],
  ['headings', '<h2>2 eggs</h2>', { stated: ['2 eggs'] }],
  ['hidden lines', '<p hidden>2 eggs</p>', { stated: ['2 eggs'] }],
  [
    'clutter that holds little of it',
    `<div id="x">${p(2)}${p(3)}</div>`,
    { stated: [text(2)], clutter: '#x' },
  ],
  [
    'what the reader wants gone',
    `<div id="x">${p(2)}</div>`,
    { stated: [text(2)], clutter: '#x', evidence: YOUR_RULE },
  ],
])('adds no %s', (_, rest, options) => {
  expect(kept(rest, options)).toBe('1');
});
