import { describe, expect, it } from 'vitest';
import { joinParts } from './join.ts';
import { measure, prose } from './testing/parts.ts';

/** Texts of the first word of each leaf that is kept after joining, for pages whose leaves begin with a digit. */
function joined(html: string, kept: string, clutter: readonly string[] = []): string {
  const page = measure(html);
  const orders = page.inside(kept);
  for (const selector of clutter) page.removals.mark(page.part(selector), 'ad', 'ad-name');
  joinParts(page.root, orders, page.removals);
  return [...page.root.leaves()]
    .filter(({ order, words }) => words > 0 && orders.has(order))
    .map(({ text }) => text[0])
    .join('');
}

const p = (digit: number, id = `p${digit}`) => `<p id="${id}">${digit}: ${prose(40)}</p>`;

describe('a text in several containers', () => {
  it.each([
    [
      'is joined',
      `<div class="chunk">${p(1)}${p(2)}</div><aside>${p(9)}</aside><div class="chunk">${p(3)}</div>`,
      '123',
    ],
    [
      'is joined whatever its containers are numbered',
      `<div class="chunk-1">${p(1)}</div><div class="chunk-2">${p(2)}</div>`,
      '12',
    ],
    [
      'brings its short lines along',
      `<div class="chunk">${p(1)}</div><div class="chunk"><h2>2</h2>${p(3)}<p>4 short</p></div>`,
      '1234',
    ],
    [
      'brings no lists of links along',
      `<div class="chunk">${p(1)}</div><div class="chunk">${p(2)}<p><a href="/">9 link</a></p></div>`,
      '12',
    ],
    [
      'is not joined by other classes',
      `<div class="chunk">${p(1)}</div><div class="teaser">${p(9)}</div>`,
      '1',
    ],
    [
      'is not joined across articles',
      `<article><div class="chunk">${p(1)}</div></article><article><div class="chunk">${p(9)}</div></article>`,
      '1',
    ],
    [
      'is not joined when nothing but the page is around both',
      `<section><div class="chunk">${p(1)}</div></section>`,
      '1',
    ],
  ])('%s', (_, html, expected) => {
    expect(joined(`<main><div class="story">${html}</div></main>`, '#p1')).toBe(expected);
  });

  it('is joined within levels, not across the whole page', () => {
    const deep = (html: string) => `<div><div><div><div>${html}</div></div></div></div>`;
    const chunk = (digit: number) => `<div class="chunk">${p(digit)}</div>`;
    expect(joined(`<section>${deep(chunk(1))}${deep(chunk(2))}</section>`, '#p1')).toBe('12');
    expect(joined(`<section>${deep(deep(chunk(1)))}${deep(deep(chunk(2)))}</section>`, '#p1')).toBe('1');
    expect(joined(`${chunk(1)}${chunk(2)}`, '#p1')).toBe('1');
  });

  it('is joined without what is clutter', () => {
    const html = `<section><div class="chunk">${p(1)}</div><div class="chunk" id="x">${p(9)}</div><div class="chunk">${p(2)}</div></section>`;
    expect(joined(html, '#p1', ['#x'])).toBe('12');
  });

  it('is left alone where there is hardly more of it', () => {
    const long = `<div class="chunk"><p id="p1">1: ${prose(800)}</p></div>`;
    const short = `<div class="chunk"><p>9: ${prose(24)}</p></div>`;
    expect(joined(`<section>${long}${short}</section>`, '#p1')).toBe('1');
  });
});

describe('between kept paragraphs', () => {
  it.each([
    ['a heading comes back', '<h2>2 heading</h2>', '123'],
    ['a short line comes back', '<p>2 short</p>', '123'],
    ['a linked line does not', '<p><a href="/">9 link</a></p>', '13'],
    ['a hidden line does not', '<p hidden>9 hidden</p>', '13'],
    ['a block of several does not', '<div><p>9 one</p><p>9 two</p></div>', '13'],
  ])('%s', (_, html, expected) => {
    expect(joined(`<div>${p(1)}${html}${p(3)}</div>`, '#p1,#p3')).toBe(expected);
  });

  it('and not before or after them', () => {
    expect(joined(`<div><p>9 before</p>${p(1)}<p>2 between</p>${p(3)}<p>9 after</p></div>`, '#p1,#p3')).toBe(
      '123',
    );
  });
});
