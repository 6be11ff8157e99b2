import type { Part } from './part.ts';

/**
 * Leaves out what the reader can't see now and is not prose: labels for scripts, data, closed menus. Hidden prose
 * stays with all that stands around it, since folded text ("Read the full story") is the article's own. Changes
 * `kept`.
 */
export function dropHidden(part: Part, kept: Set<number>): void {
  if (!part.isHidden) for (const child of part.children) dropHidden(child, kept);
  else if (part.proseBlocks === 0) for (const leaf of part.leaves()) kept.delete(leaf.order);
}
