import { expect, it } from 'vitest';
import { measure, prose } from './testing/parts.ts';
import { widen } from './widen.ts';

const p = (digit: number, id = `p${digit}`) => `<p id="${id}">${digit}: ${prose(40)}</p>`;

function widened(html: string, kept: string, { clutter = '', headline = 'h1' } = {}): string {
  const page = measure(html);
  const orders = page.inside(kept);
  if (clutter) page.removals.mark(page.part(clutter), 'ad', 'ad-name');
  widen(page.root, orders, headline ? page.part(headline) : null, page.removals);
  return [...page.root.leaves()]
    .filter(({ order, words }) => words > 0 && orders.has(order))
    .map(({ text }) => text[0])
    .join('');
}

const section = (digit: number) => `<section>${p(digit)}</section>`;
const SECTIONS = [1, 2, 3, 4].map(section).join('');

it.each([
  ['of an article', `<article><h1>h</h1>${SECTIONS}</article>`],
  ['of the main part', `<main><h1>h</h1>${SECTIONS}</main>`],
  ['of a body that is marked as one', `<h1>h</h1><div itemprop="articleBody">${SECTIONS}</div>`],
  ['of such a body, wherever its headline is', `<div itemprop="articleBody">${SECTIONS}</div><h1>h</h1>`],
])('adds the other sections %s when one was chosen', (_, html) => {
  expect(widened(html, '#p2')).toBe('1234');
});

it('takes no clutter for the container', () => {
  const teasers = `<article id="teaser">${p(9, 'x')}${p(8, 'y')}</article>`;
  expect(widened(`<main><h1>h</h1>${SECTIONS}${teasers}</main>`, '#p2,#teaser', { clutter: '#teaser' })).toBe(
    '123498',
  );
});

it('adds the paragraphs between headline and text of a page that names no article', () => {
  const widgets = [1, 2, 3].map((digit) => `<div><div>${p(digit)}</div></div>`).join('');
  expect(widened(`<h1>h</h1>${widgets}<div id="x">${p(4)}${p(5)}</div>`, '#x')).toBe('12345');
});

it.each([
  ['half of the text was chosen', `<article><h1>h</h1>${SECTIONS}</article>`, '#p2,#p3', '23'],
  ['the article’s headline stands elsewhere', `<article>${SECTIONS}</article><h1>h</h1>`, '#p2', '2'],
  ['there is no article', `<h1>h</h1><div>${SECTIONS}</div>`, '#p2', '2'],
  [
    'only the page around the article has more',
    `<main><article><h1>h</h1>${section(1)}${section(2)}</article>${SECTIONS}${SECTIONS}</main>`,
    'article section:first-of-type',
    '1',
  ],
  [
    'the rest are other stories, however long',
    `<main><h1>h</h1>${p(1, 'x')}<div class="related-posts">${SECTIONS}</div></main>`,
    '#x',
    '1',
  ],
  [
    'what stands before it may be a notice',
    `<article><h1>h</h1>${section(1)}${section(2)}<div id="x">${p(3)}${p(4)}</div></article>`,
    '#x',
    '34',
  ],
  [
    'what was chosen is outside',
    `<h1>h</h1><div>${p(1)}</div><article>${section(2)}${section(3)}${section(4)}</article>`,
    '#p1',
    '1',
  ],
])('adds nothing when %s', (_, html, kept, expected) => {
  expect(widened(html, kept)).toBe(expected);
});

it('adds no clutter, no hidden text, no links, and nothing before or after the prose', () => {
  const html = `<article><h1>h</h1><p>9 kicker</p>${section(1)}<div id="x">${p(9)}</div><div hidden>${p(9)}</div><p><a href="/">9 link</a></p><h2>2</h2>${section(3)}${section(4)}<p>9 foot</p></article>`;
  expect(widened(html, '#p3', { clutter: '#x' })).toBe('1234');
});

it('adds the paragraphs that lead to a table when its cells were chosen', () => {
  const cells = `<table id="x"><tr><td>${p(4)}${p(5)}${p(6)}${p(7)}</td></tr></table>`;
  const html = `<article><h1>h</h1><p>9 kicker</p>${p(1)}${p(2)}${p(3)}${cells}</article>`;
  expect(widened(html, '#x')).toBe('1234567');
});

it('adds the prose of an article of whose text only short lines were chosen', () => {
  expect(widened(`<article><h1>h</h1>${p(1)}<p id="x">2 short</p>${p(3)}</article>`, '#x')).toBe('123');
});
