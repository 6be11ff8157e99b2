import { expect, it } from 'vitest';
import { dropRepeats } from './repeats.ts';
import { measure, prose } from './testing/parts.ts';

const p = (digit: number) => `<p>${digit}: ${prose(40)}</p>`;
const THREE = p(1) + p(2) + p(3);

const LONG = [1, 2, 3, 4, 5].map((digit) => `<p>${digit}: ${prose(64)}</p>`).join('');
const inOne = (html: string) => html.replace(/<[^>]+>/g, ' ');

/** The first signs of the lines that stay; those that are hidden in brackets. */
function left(html: string): string {
  const page = measure(`<div>${html}</div>`);
  const orders = page.inside('div');
  dropRepeats(page.root, orders);
  return page.root
    .leaves()
    .filter(({ order, words }) => words > 0 && orders.has(order))
    .map(({ text, isHidden }) => (isHidden ? `(${text[0]})` : text[0]))
    .join('');
}

it.each([
  ['a second copy of the text', `${THREE}${p(4)}<div>${THREE}${p(5)}</div>`, '12345'],
  [
    'what stands among its paragraphs with it',
    `${p(1)}<h2>8</h2>${p(2)}${p(3)}${p(1)}<h2>8</h2>${p(2)}${p(3)}`,
    '1823',
  ],
  ['the first of both when it is folded', `<div hidden>${THREE}</div>${THREE}`, '123'],
  ['the second of both when both are folded', `<div hidden>${THREE}${p(4)}${THREE}</div>`, '(1)(2)(3)(4)'],
  ['the box that holds it too', `<figure><p>8 Play</p>${THREE}</figure><h2>9</h2>${THREE}`, '9123'],
  [
    'the second of both when both stand in boxes',
    `<aside>${THREE}</aside><h2>9</h2><aside>${THREE}</aside>`,
    '1239',
  ],
  ['a text of two paragraphs that stands there twice', `${p(1)}${p(2)}<h2>9</h2>${p(1)}${p(2)}`, '129'],
  ['two further copies', THREE.repeat(3), '123'],
  ['a block with the words of several paragraphs', `${LONG}<div>9 ${inOne(LONG)}</div>`, '12345'],
])('drops %s', (_, html, expected) => {
  expect(left(html)).toBe(expected);
});

it.each([
  ['two paragraphs', `${p(1)}${p(2)}${p(3)}${p(1)}${p(2)}`, '12312'],
  ['paragraphs that are repeated one by one', `${THREE}${p(3)}${p(2)}${p(1)}`, '123321'],
  ['a block with the words of one long paragraph', `<p>1: ${prose(300)}</p><p>2 ${prose(320)}</p>`, '12'],
  ['short lines', `${'<p>1 yes</p><p>2 no</p><p>3 perhaps</p>'.repeat(2)}`, '123123'],
  ['new lines among repeated ones', `${THREE}<div>${p(1)}<p>9 new</p>${p(2)}${p(3)}</div>`, '1239'],
])('keeps %s', (_, html, expected) => {
  expect(left(html)).toBe(expected);
});
