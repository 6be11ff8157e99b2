import type { Part } from '../part.ts';
import type { Clutter, Page } from './clutter.ts';

/** Further stories on the page, with their own headline and text: endless scrolling, teasers with opening paragraphs. */
export const otherArticle: Clutter = {
  kind: 'other-article',
  prune: [
    {
      evidence: 'second-article',
      ceiling: { words: 100_000, proseBlocks: 5_000, share: 1 },
      fits: isOtherArticle,
    },
  ],
};

/**
 * An article element with a heading of its own and real text, where another one holds the page's headline and has
 * more text: a page whose headline stands in a first article and whose text in a second loses nothing.
 */
function isOtherArticle(part: Part, page: Page): boolean {
  if (part.tag !== 'article' || part.headings === 0 || part.proseWords < 40 || !page.headline) return false;
  const own = articleAround(page.headline);
  return (
    own !== null &&
    !part.holds(own) &&
    !own.holds(part) &&
    !isSection(part, own) &&
    own.proseWords >= 60 &&
    own.proseWords >= part.proseWords * 0.5
  );
}

/** Whether one article is around both and a part has no headline of the first rank: then it is a section. */
function isSection(part: Part, own: Part): boolean {
  return (articleAround(part)?.holds(own) ?? false) && part.element.querySelector('h1') === null;
}

function articleAround(part: Part): Part | null {
  for (const holder of part.ancestors()) if (holder.tag === 'article') return holder;
  return null;
}
