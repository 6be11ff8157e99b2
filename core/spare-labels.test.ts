import { expect, it } from 'vitest';
import { spareLabels } from './spare-labels.ts';
import { measure, prose } from './testing/parts.ts';

const p = `<p class="t">${prose(40)}</p>`;
const date = '<div class="date">4 March</div>';

/** How many marks are left of those on the dates. */
function marked(html: string, kept = 'body'): number {
  const page = measure(`<div>${html}</div>`);
  for (const part of page.root.descendants())
    if (part.isLeaf && part.names.includes(' date ')) page.removals.mark(part, 'metadata', 'metadata-name');
  spareLabels(page.root, page.inside(kept), page.removals);
  return page.removals.marked.length;
}

it('lifts the marks of labels that recur in the text', () => {
  expect(marked(`${p}${date.repeat(5)}${p}`)).toBe(0);
});

it.each([
  ['they are few', `${p}${date.repeat(4)}${p}`, 4],
  ['they have different names', `${p}${date.repeat(4)}<div class="date big">1868</div>${p}`, 5],
  ['they stand before the text', `${date.repeat(5)}${p}`, 5],
  ['they stand after it', `${p}${date.repeat(5)}`, 5],
])('keeps the marks when %s', (_, html, expected) => {
  expect(marked(html)).toBe(expected);
});

it('keeps the marks on what was not chosen', () => {
  expect(marked(`${p}${date.repeat(5)}${p}`, '.t')).toBe(5);
});
