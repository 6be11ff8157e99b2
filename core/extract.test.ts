import { describe, expect, it } from 'vitest';
import { extract, keptRoot } from './extract.ts';
import { Removals } from './removals.ts';
import { snapshot } from './snapshot.ts';
import { survey } from './survey.ts';
import { parse } from './testing/page.ts';
import { STORY, storyPage } from './testing/story.ts';

function extracted(html: string, taken = '') {
  const copy = snapshot(parse(html));
  const parts = survey(copy);
  const removals = new Removals();
  for (const part of parts.root.descendants())
    if (taken && part.source.matches(taken)) removals.take(part, 'dialog', 'dialog-role');
  const before = new XMLSerializer().serializeToString(copy.document);
  const extraction = extract(parts, STORY.title, removals);
  expect(new XMLSerializer().serializeToString(copy.document)).toBe(before);
  if (!extraction) return null;
  const leaves = [...parts.root.leaves()].filter(
    ({ order, words }) => words > 0 && extraction.kept.has(order),
  );
  return { ...extraction, root: keptRoot(parts, extraction.kept), texts: leaves.map(({ text }) => text) };
}

it('finds the article’s blocks, and leaves the copy as it was', () => {
  const found = extracted(storyPage('<h2>A subhead</h2>'));
  const [before, after] = [STORY.paragraphs.slice(0, 6), STORY.paragraphs.slice(6)];
  expect(found?.texts).toEqual([...before, 'A subhead', ...after]);
  expect(found?.root?.tag).toBe('article');
});

it('looks for nothing in thousands of links without a paragraph, and in them with one', () => {
  const links = '<li><a href="/gull">More of the gull</a></li>'.repeat(1_500);
  expect(extracted(`<ul>${links}</ul>`)).toBeNull();
  expect(extracted(storyPage(`<ul>${links}</ul>`, 'outside'))?.root?.tag).toBe('article');
});

describe('blocks that Readability', () => {
  it.each([
    [
      'frees of their wrappers',
      '<div class="a"><div class="b"><div class="c"><p>A sentence in a box in a box in a box.</p></div></div></div>',
    ],
    ['makes paragraphs of', '<div class="a">A sentence in a box in a box in a box.</div>'],
    ['finds in sections', '<section><section>A sentence in a box in a box in a box.</section></section>'],
    ['would rename', '<font>A sentence in a box in a box in a box.</font>'],
  ])('%s are still known', (_, html) => {
    expect(extracted(storyPage(html))?.texts).toContain('A sentence in a box in a box in a box.');
  });
});

it('is not shown what was taken out', () => {
  const found = extracted(storyPage('<div id="x"><p>A sentence in a box.</p></div>'), '#x');
  expect(found?.texts).toEqual([...STORY.paragraphs]);
});

it('tells the line of the author that it took out of the text', () => {
  expect(extracted(storyPage('<p class="byline">By Nora Feldt</p>', 'top'))?.byline).toBe('By Nora Feldt');
  expect(extracted(storyPage(''))?.byline).toBeNull();
});

it('finds nothing on an empty page', () => {
  expect(extracted('<body></body>')?.root ?? null).toBeNull();
});

describe('the root of what was kept', () => {
  it('is the smallest part around all of it', () => {
    const parts = survey(snapshot(parse('<main><div id="x"><p>a</p><p>b</p></div><p>c</p></main>')));
    const orders = [...parts.root.leaves()].map(({ order }) => order);
    const rootOf = (...kept: number[]) =>
      keptRoot(parts, new Set(kept.map((index) => orders[index] as number)))?.tag;
    expect([rootOf(0), rootOf(0, 1), rootOf(0, 2), rootOf()]).toEqual(['p', 'div', 'main', undefined]);
  });
});
