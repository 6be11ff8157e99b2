import type { Part } from './part.ts';
import type { Removals } from './removals.ts';
import { YOUR_RULE } from './site-rules/rule.ts';

/**
 * Adds the lines that the page's own data says it holds, where Readability left them out: parts of the body, a
 * recipe's ingredients and steps, questions and answers in folded panels; with the headings and short lines among
 * them. Lifts the marks of blocks whose prose is such. Changes `kept`.
 */
export function addStated(
  root: Part,
  kept: Set<number>,
  stated: readonly string[],
  removals: Removals,
): void {
  if (stated.length === 0) return;
  const known = new StatedLines(stated);
  const leaves = root.leaves().filter((leaf) => leaf.words > 0);
  removals.liftWhere(({ part, evidence }) => evidence !== YOUR_RULE && isStatedProse(part, known));
  const isOpen = (leaf: Part) =>
    !removals.isTaken(leaf) && !removals.markOn(leaf) && !(leaf.isHidden && !leaf.isProse);
  const added = new Set(leaves.filter((leaf) => !kept.has(leaf.order) && isOpen(leaf) && known.has(leaf)));
  for (const leaf of added) kept.add(leaf.order);
  leaves.forEach((leaf, index) => {
    const next = leaves[index + 1];
    if (leaf.isHeading && next && added.has(next) && isOpen(leaf)) kept.add(leaf.order);
  });
}

/** Whether most of the prose in a block is the page's own. */
function isStatedProse(part: Part, known: StatedLines): boolean {
  if (part.proseBlocks === 0) return false;
  let words = 0;
  for (const leaf of part.leaves()) if (leaf.isProse && known.has(leaf)) words += leaf.words;
  return words >= part.proseWords * MOST;
}

class StatedLines {
  private readonly all: string;
  private readonly single: ReadonlySet<string>;

  constructor(texts: readonly string[]) {
    const squeezed = texts.map(squeeze);
    this.all = squeezed.join(' ');
    this.single = new Set(squeezed);
  }

  /** A paragraph that stands in one of the texts, or a line that is one of them. */
  has(leaf: Part): boolean {
    if (leaf.isHeading) return false;
    const text = squeeze(leaf.ownText);
    return leaf.isProse ? this.all.includes(text) : this.single.has(text);
  }
}

/** Letters and digits alone: data and page differ in quotation marks and spaces. */
function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const MOST = 0.6;
