import type { Element, RootContent } from 'hast';

/**
 * Whether nothing is left of a block but removed blocks that are not shown: it would stand there as an empty list, or
 * as the frame of a quotation. Cells stay, for the sake of their rows.
 */
export function isEmptied({ tagName, children }: Element, restored: ReadonlySet<number>): boolean {
  return !KEPT.has(tagName) && children.every((child) => isGone(child, restored));
}

function isGone(node: RootContent, restored: ReadonlySet<number>): boolean {
  if (node.type === 'removal') return !restored.has(node.id);
  return node.type === 'element' && isEmptied(node, restored);
}

/** Elements that are something without content. */
const KEPT = new Set(['br', 'img', 'td', 'th', 'wbr']);
