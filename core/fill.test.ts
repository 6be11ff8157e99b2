import { expect, it } from 'vitest';
import { fill } from './fill.ts';
import { measure, prose } from './testing/parts.ts';

const p = (digit: number, id = `p${digit}`) => `<p id="${id}">${digit}: ${prose(40)}</p>`;

/** The first signs of the leaves that are kept when the first and the last paragraph were chosen. */
function filled(between: string, clutter = ''): string {
  const page = measure(`<div><div class="has-sidebar">${p(1)}${between}${p(9)}</div></div>`);
  const orders = page.inside('#p1,#p9');
  if (clutter) page.removals.mark(page.part(clutter), 'ad', 'ad-name');
  fill(page.root, orders, page.removals);
  return page.root
    .leaves()
    .filter(({ order, words }) => words > 0 && orders.has(order))
    .map(({ text }) => text[0])
    .join('');
}

it.each([
  ['a box of text', `<div class="menu">${p(2)}</div>`, '129'],
  ['its heading, before it or in it', `<h3>2</h3><section><h4>3</h4>${p(4)}</section>`, '12349'],
  ['a panel with a list', `<div><div>${p(2)}<ul><li>3 short</li></ul></div></div>`, '1239'],
  [
    'a quotation that is set off',
    '<aside class="pullquote"><p>2 I never want a leek again</p></aside>',
    '129',
  ],
])('adds %s', (_, between, expected) => {
  expect(filled(between)).toBe(expected);
});

it.each([
  ['clutter', `<div id="x">${p(5)}</div>`, '#x'],
  ['folded text', `<div hidden>${p(5)}</div>`],
  ['a list of links', `<ul><li><a href="/">5 ${prose(24)}</a></li></ul>`],
  ['text of a figure', `<figure><img src="/a.jpg" alt=""><div>${p(5)}</div></figure>`],
  ['what stands aside', `<aside>${p(5)}</aside>`],
  ['other stories', `<div class="related-stories">${p(5)}</div>`],
  ['what is announced as such', `<section><h3>More on the harbour</h3>${p(5)}</section>`],
  ['praise of what is sold', `<div class="testimonial-slider">${p(5)}</div>`],
  ['what calls to act', `<div class="box cta">${p(5)}</div>`],
  ['forms', `<form>${p(5)}<input name="q"></form>`],
  ['lone headings', '<h3>5</h3>'],
])('adds no %s', (_, between, clutter = '') => {
  expect(filled(between, clutter)).toBe('19');
});

it('adds nothing before the first chosen paragraph or after the last', () => {
  const page = measure(`<div>${p(5)}<div>${p(1)}</div><div>${p(9)}</div>${p(6)}</div>`);
  const orders = page.inside('#p1,#p9');
  const before = new Set(orders);
  fill(page.root, orders, page.removals);
  expect(orders).toEqual(before);
});

it('takes chosen clutter for no end of the story', () => {
  const page = measure(`<div>${p(1)}<div>${p(5)}</div><div id="x">${p(6)}</div></div>`);
  const orders = page.inside('#p1,#x');
  page.removals.mark(page.part('#x'), 'comments', 'comments-name');
  const before = new Set(orders);
  fill(page.root, orders, page.removals);
  expect(orders).toEqual(before);
});
