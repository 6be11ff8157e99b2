import type { Part } from '../part.ts';
import type { Clutter, Page } from './clutter.ts';

/** Further stories on the page, with their own headline and text: endless scrolling, teasers with opening paragraphs. */
export const otherArticle: Clutter = {
  kind: 'other-article',
  prune: [
    {
      evidence: 'second-article',
      ceiling: { words: 100_000, proseBlocks: 5_000, share: 1 },
      fits: (part, page) => isOtherArticle(part, page) || isAnotherHeadline(part, page),
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

/**
 * A block that begins with a headline of the first rank and says whose and of when it is, behind the page's own story:
 * the next one of an endless page that makes its stories of plain blocks.
 */
function isAnotherHeadline(part: Part, { headline, root }: Page): boolean {
  if (part.headings === 0 || part.proseWords < SHORT_STORY || !headline) return false;
  if (headline.tag !== 'h1' || part.position <= headline.position || part.holds(headline)) return false;
  return hasHeadOfItsOwn(part) && proseBetween(root, headline, part) >= OWN_STORY;
}

/** Whether a headline with an author or a date comes before the prose of a block. */
function hasHeadOfItsOwn(part: Part): boolean {
  let hasHeadline = false;
  for (const leaf of part.leaves().slice(0, LONGEST_HEAD)) {
    if (leaf.isProse) return false;
    if (hasHeadline && isSigned(leaf)) return true;
    hasHeadline ||= leaf.tag === 'h1' && leaf.words >= SHORTEST_HEADLINE;
  }
  return false;
}

function isSigned({ element, names }: Part): boolean {
  return (
    / (?:author|byline|date|time|published) /.test(names) ||
    element.closest('time,address,[rel~="author"],[itemprop~="author"]') !== null ||
    element.querySelector('time,[rel~="author"],[itemprop~="author"]') !== null
  );
}

function proseBetween(root: Part, from: Part, to: Part): number {
  return root
    .leaves()
    .filter(({ isProse, position }) => isProse && position > from.position && position < to.position)
    .reduce((sum, { words }) => sum + words, 0);
}

function articleAround(part: Part): Part | null {
  for (const holder of part.ancestors()) if (holder.tag === 'article') return holder;
  return null;
}

/** Words of prose in the shortest story, and those of the page's own that comes first. */
const SHORT_STORY = 60;
const OWN_STORY = 100;

/** Words; less may be the name of a section. */
const SHORTEST_HEADLINE = 3;

/** Lines between the top of a block and its prose: rubric, headline, author, dates, shares. */
const LONGEST_HEAD = 20;
