import { describe, expect, it } from 'vitest';
import type { Found } from '../article.ts';
import { type ReadOptions, readPage } from '../pipeline.ts';
import { ADDRESS, parse } from '../testing/page.ts';
import { STORY, storyPage } from '../testing/story.ts';
import { plainText } from '../text.ts';

const PAGE = storyPage('');

/** Reads a page as if the paragraphs at some places in the story had not been found. */
function readWithout(places: readonly number[], html = PAGE, options: ReadOptions = {}): Found {
  const { outcome } = readPage(parse(html), {
    url: ADDRESS,
    view: window,
    onChosen(kept, root) {
      for (const leaf of root.leaves())
        if (places.some((place) => STORY.paragraphs[place] === leaf.ownText)) kept.delete(leaf.order);
    },
    ...options,
  });
  if (!outcome.ok) throw new Error(`Refused: ${outcome.reason}`);
  return outcome;
}

function missingIn({ missing = [] }: Found): string[] {
  return missing.flatMap(({ content }) => content.map((node) => plainText(node)));
}

describe('paragraphs that seem to be missing', () => {
  it('are those built like the others of the story', () => {
    expect(missingIn(readWithout([3, 4, 9]))).toEqual([3, 4, 9].map((place) => STORY.paragraphs[place]));
  });

  it('come in blocks as they follow each other, numbered on from what was removed, each with its place', () => {
    const { missing = [], article, removals } = readWithout([3, 4, 9]);
    expect(missing.map(({ content }) => content.length)).toEqual([2, 1]);
    expect(missing.map(({ id }) => id)).toEqual([removals.length + 1, removals.length + 2]);
    expect(missing.map(({ paragraphsBefore }) => paragraphsBefore)).toEqual([3, 7]);
    const marks = article.content.children.flatMap((node) => (node.type === 'removal' ? [node.id] : []));
    expect(marks).toEqual(missing.map(({ id }) => id));
  });

  it('are none in a whole story, nor when it is but one', () => {
    expect(readWithout([]).missing).toBeUndefined();
    expect(readWithout([5]).missing).toBeUndefined();
  });

  it('are none when the reader has said so', () => {
    expect(readWithout([3, 4], PAGE, { isWhole: true }).missing).toBeUndefined();
  });

  it('are found by the page’s own record of the text, however they are built', () => {
    const lost = [6, 7];
    const record = { '@type': 'NewsArticle', headline: STORY.title, articleBody: STORY.paragraphs.join(' ') };
    const html = PAGE.replace(
      '</head>',
      `<script type="application/ld+json">${JSON.stringify(record)}</script></head>`,
    ).replace(`<p>${STORY.paragraphs[6]}</p>`, `<div class="fold"><p>${STORY.paragraphs[6]}</p></div>`);
    const { missing = [] } = readWithout(lost, html);
    expect(missing.map(({ evidence }) => evidence)).toEqual(['stated']);
    expect(missingIn({ ...readWithout(lost, html) })).toEqual(lost.map((place) => STORY.paragraphs[place]));
  });

  it('are none when the page counts no more words than there are', () => {
    const record = { '@type': 'NewsArticle', headline: STORY.title, wordCount: 60 };
    const html = PAGE.replace(
      '</head>',
      `<script type="application/ld+json">${JSON.stringify(record)}</script></head>`,
    );
    expect(readWithout([3, 4], html).missing).toBeUndefined();
  });

  it('are not those of a box beside the story, though it is built like it', () => {
    const built = (text: string) => `<section class="run"><div class="text"><p>${text}</p></div></section>`;
    const html = PAGE.replaceAll(/<p>(.*?)<\/p>/g, (_, text) => built(text)).replace(
      `${built(STORY.paragraphs[3])}\n${built(STORY.paragraphs[4])}`,
      (two) => `<aside>${two}</aside>`,
    );
    expect(html).toContain('<aside>');
    expect(missingIn(readWithout([7, 8], html))).toHaveLength(2);
    expect(readWithout([3, 4], html).missing).toBeUndefined();
  });

  it('may stand above the first paragraph that was found', () => {
    const html = PAGE.replace(
      `<p>${STORY.paragraphs[0]}</p>\n<p>${STORY.paragraphs[1]}</p>`,
      (two) => `<div class="opening">${two.replaceAll('<p>', '<p class="large">')}</div>`,
    );
    const { missing = [] } = readWithout([0, 1], html);
    expect(missing.map(({ evidence }) => evidence)).toEqual(['above']);
  });
});
