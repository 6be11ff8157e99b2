import type { Part } from './part.ts';
import type { Removals } from './removals.ts';

/**
 * Adds the prose of the article's own container when Readability chose only a small piece of it: pages built of many
 * equal sections leave it with the best-scored one. Changes `kept`.
 */
export function widen(root: Part, kept: Set<number>, headline: Part | null, removals: Removals): void {
  const isOpen = (leaf: Part) => !removals.isTaken(leaf) && !removals.markOn(leaf);
  const keptProse = wordsOf(root, (leaf) => leaf.isProse && kept.has(leaf.order));
  const container = articleContainer(root, kept);
  if (!container || (headline && !container.holds(headline) && !isBefore(headline, container))) return;
  const prose = wordsOf(container, (leaf) => leaf.isProse && isOpen(leaf) && !leaf.isHidden);
  if (keptProse >= prose * ENOUGH) return;
  const leaves = [...container.leaves()].filter((leaf) => leaf.words > 0 && isOpen(leaf) && !leaf.isHidden);
  const first = leaves.findIndex((leaf) => leaf.isProse);
  const last = leaves.findLastIndex((leaf) => leaf.isProse);
  for (const leaf of leaves.slice(first, last + 1)) if (leaf.linkShare < 0.5) kept.add(leaf.order);
}

function articleContainer(root: Part, kept: ReadonlySet<number>): Part | null {
  const holders = [...root.descendants()].filter(
    (part) =>
      part.tag === 'article' ||
      part.tag === 'main' ||
      part.element.getAttribute('itemprop') === 'articleBody',
  );
  return (
    holders.find((holder) => [...holder.leaves()].some((leaf) => leaf.isProse && kept.has(leaf.order))) ??
    null
  );
}

function isBefore(a: Part, b: Part): boolean {
  return a.position < b.position;
}

function wordsOf(part: Part, counts: (leaf: Part) => boolean): number {
  let words = 0;
  for (const leaf of part.leaves()) if (counts(leaf)) words += leaf.words;
  return words;
}

const ENOUGH = 0.5;
