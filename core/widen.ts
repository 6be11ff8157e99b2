import { isOfOtherStories } from './clutter/related.ts';
import type { Part } from './part.ts';
import type { Removals } from './removals.ts';

/**
 * Adds the prose of the article's own container when Readability chose only a piece of it: pages built of many equal
 * sections leave it with the best-scored one, tables and boxes with what stands in them, without the paragraphs that
 * lead to them. Changes `kept`.
 */
export function widen(root: Part, kept: Set<number>, headline: Part | null, removals: Removals): void {
  const isOpen = (part: Part) => !removals.isTaken(part) && !removals.markOn(part);
  const container = articleContainer(root, kept, isOpen) ?? (headline?.isHeading ? root : null);
  if (!container) return;
  const isBody = container.element.matches(BODY);
  if (headline && !isBody && !container.holds(headline) && !isBefore(headline, container)) return;
  const open = container.leaves().filter((leaf) => leaf.words > 0 && isOpen(leaf) && !leaf.isHidden);
  const leaves = open.filter((leaf) => !isInOtherStories(leaf, container));
  const prose = leaves.filter((leaf) => leaf.isProse);
  const isKept = (leaf: Part) => kept.has(leaf.order);
  const first = container !== root && isPiece(prose, isKept) ? leaves.findIndex((leaf) => leaf.isProse) : -1;
  const begin = first >= 0 ? first : lostBeginning(leaves, isKept, headline);
  const end = first >= 0 ? leaves.findLastIndex((leaf) => leaf.isProse) : leaves.findIndex(isKept);
  if (begin < 0) return;
  for (const leaf of leaves.slice(begin, end + 1)) if (leaf.linkShare < 0.5) kept.add(leaf.order);
}

function isPiece(prose: readonly Part[], isKept: (leaf: Part) => boolean): boolean {
  return wordsOf(prose.filter(isKept)) < wordsOf(prose) * ENOUGH;
}

/**
 * Where the text begins that stands between the headline and the first chosen line, when that is several paragraphs
 * and no small part of the story; -1 when nothing is lost there. Less may be a standfirst or a notice.
 */
function lostBeginning(
  leaves: readonly Part[],
  isKept: (leaf: Part) => boolean,
  headline: Part | null,
): number {
  if (!headline) return -1;
  const end = leaves.findIndex(isKept);
  const lost = leaves
    .slice(0, Math.max(0, end))
    .filter((leaf) => leaf.isProse && leaf.tag !== 'li' && isBefore(headline, leaf));
  const isLost = lost.length >= SEVERAL && wordsOf(lost) >= wordsOf(leaves.filter(isKept)) * PART;
  return isLost ? leaves.indexOf(lost[0] as Part) : -1;
}

/** The smallest part that says it is the article, is no clutter and holds most of what was chosen. */
function articleContainer(
  root: Part,
  kept: ReadonlySet<number>,
  isOpen: (part: Part) => boolean,
): Part | null {
  const chosen = (part: Part) => wordsOf(part.leaves().filter((leaf) => kept.has(leaf.order)));
  const most = chosen(root) / 2;
  const holdsMost = (part: Part) => part.proseWords > 0 && chosen(part) > most;
  return root.descendants().findLast((part) => isArticle(part) && isOpen(part) && holdsMost(part)) ?? null;
}

function isArticle({ tag, element }: Part): boolean {
  return tag === 'article' || tag === 'main' || element.matches(BODY);
}

/** Whether a line stands, within the container, in a block that is named for other stories, however large. */
function isInOtherStories(leaf: Part, container: Part): boolean {
  for (const holder of leaf.ancestors()) {
    if (holder === container) return false;
    if (isOfOtherStories(holder)) return true;
  }
  return false;
}

function isBefore(a: Part, b: Part): boolean {
  return a.position < b.position;
}

function wordsOf(leaves: readonly Part[]): number {
  return leaves.reduce((sum, leaf) => sum + leaf.words, 0);
}

/** What is marked as the article's text needs no headline to be it. */
const BODY = '[itemprop~="articleBody"]';

/** Share of the container's prose from which on the choice is more than a piece of it. */
const ENOUGH = 0.5;

/** Paragraphs before the chosen text, and their share of its words, that are no mere notice. */
const SEVERAL = 3;
const PART = 0.25;
