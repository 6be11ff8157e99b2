import { isOfOtherStories } from './clutter/related.ts';
import { names } from './clutter/vocabulary.ts';
import type { Part } from './part.ts';
import type { Removals } from './removals.ts';

/**
 * Adds the blocks of running text that stand between the chosen paragraphs: Readability throws out boxes, folded
 * panels and columns for their names or their shape, whatever they say. Changes `kept`; clutter is never added.
 */
export function fill(root: Part, kept: Set<number>, removals: Removals): void {
  const leaves = root.leaves().filter((leaf) => leaf.words > 0);
  const chosen = leaves.filter((leaf) => kept.has(leaf.order));
  const isStory = (leaf: Part) => leaf.isProse && !removals.isTaken(leaf) && !removals.markOn(leaf);
  const first = chosen.find(isStory);
  const last = chosen.findLast(isStory);
  if (!first || !last) return;
  const holders = new Set(chosen.flatMap((leaf) => [...leaf.ancestors()]));
  const added = new Set<Part>();
  const visit = (part: Part): void => {
    if (!holders.has(part)) {
      if (part.position < first.position || part.position > last.position) return;
      if (kept.has(part.order) || isClosed(part, removals)) return;
      if (isText(part)) {
        add(part, added, removals);
        return;
      }
    }
    for (const child of part.children) visit(child);
  };
  visit(root);
  leaves.forEach((leaf, index) => {
    const next = leaves[index + 1];
    if (leaf.isHeading && next && added.has(next) && !isClosed(leaf, removals)) kept.add(leaf.order);
  });
  for (const { order } of added) kept.add(order);
}

/** A block that is mostly running text, or a quotation set off from it. */
function isText(part: Part): boolean {
  if (part.linkShare >= 0.4 || part.fields > 0) return false;
  return (part.proseWords > 0 && part.proseWords >= part.words * 0.5) || isPullQuote(part);
}

/** Quotations from the text that stand beside it are the story's own; Readability drops all that is aside. */
function isPullQuote(part: Part): boolean {
  return (
    part.tag === 'aside' &&
    part.words > 3 &&
    part.words <= LONGEST_QUOTE &&
    part.links === 0 &&
    (QUOTE_NAMES.test(part.names) || part.element.querySelector('blockquote,q') !== null)
  );
}

function isClosed(part: Part, removals: Removals): boolean {
  return (
    removals.isTaken(part) ||
    removals.markOn(part) !== null ||
    part.tag === 'figure' ||
    part.tag === 'form' ||
    OTHER_NAMES.test(part.names) ||
    isOfOtherStories(part) ||
    (part.tag === 'aside' && !isPullQuote(part))
  );
}

function add(part: Part, added: Set<Part>, removals: Removals): void {
  for (const leaf of part.leaves())
    if (leaf.words > 0 && leaf.linkShare < 0.5 && !leaf.isHidden && !isWithinClosed(leaf, part, removals))
      added.add(leaf);
}

function isWithinClosed(leaf: Part, block: Part, removals: Removals): boolean {
  for (let part: Part | null = leaf; part && part !== block; part = part.parent)
    if (isClosed(part, removals)) return true;
  return false;
}

/** Boxes with a purpose of their own, though the kinds of clutter are not sure enough of them to take them out. */
const OTHER_NAMES = names([
  'cta',
  'promo',
  'promotion',
  'sponsor(?:ed|ship)?',
  'banner',
  'modal',
  'disclosures?',
  'disclaimers?',
  'sidebar',
  'testimonials?(?: \\w+)?',
  'bio',
]);

const QUOTE_NAMES = names(['(?:pull ?|block ?)?quotes?', 'pq']);

/** In words. */
const LONGEST_QUOTE = 60;
