import type { Part } from './part.ts';
import type { Removals } from './removals.ts';
import { orderOf } from './snapshot.ts';

/**
 * Keeps the figures that stand between the lines of the article, with their captions: Readability throws out those
 * whose class it does not like. Changes `kept`.
 */
export function keepFigures(root: Part, kept: Set<number>, removals: Removals): void {
  const lines = [...root.leaves()].filter(
    (leaf) => leaf.words > 0 && kept.has(leaf.order) && !leaf.element.closest('figure'),
  );
  const first = lines[0]?.position ?? Number.POSITIVE_INFINITY;
  const last = lines.at(-1)?.position ?? Number.NEGATIVE_INFINITY;
  for (const part of root.descendants()) {
    if (part.tag !== 'figure' || part.position < first || part.position > last) continue;
    if (
      part.images === 0 ||
      part.isInLink ||
      part.isHidden ||
      part.words > LONGEST ||
      removals.isTaken(part) ||
      removals.markOn(part)
    )
      continue;
    for (const leaf of part.leaves()) kept.add(leaf.order);
    for (const image of part.element.querySelectorAll('img')) kept.add(orderOf(image) ?? -1);
  }
}

/** More words than this, and the figure holds more than a picture with its caption. */
const LONGEST = 120;
