import type { Part } from './part.ts';

/**
 * Leaves out what the reader can't see now and is not prose: labels for scripts, data, closed menus. Hidden prose
 * stays with all that stands around it, since folded text ("Read the full story") is the article's own. Changes
 * `kept`.
 */
export function dropHidden(root: Part, kept: Set<number>): void {
  for (const leaf of root.leaves())
    if (kept.has(leaf.order) && outermostHidden(leaf)?.proseBlocks === 0) kept.delete(leaf.order);
}

function outermostHidden(leaf: Part): Part | null {
  if (!leaf.isHidden) return null;
  let outermost = leaf;
  while (outermost.parent?.isHidden) outermost = outermost.parent;
  return outermost;
}
