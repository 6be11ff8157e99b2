import type { Part } from './part.ts';

/**
 * Leaves out what the reader can't see now and is not prose: labels for scripts, data, closed menus. Hidden prose
 * stays, since folded text ("Read the full story") is the article's own. Changes `kept`.
 */
export function dropHidden(root: Part, kept: Set<number>): void {
  for (const part of root.descendants())
    if (part.isHidden && part.proseBlocks === 0) for (const leaf of part.leaves()) kept.delete(leaf.order);
}
