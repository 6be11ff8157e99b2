import type { Part } from './part.ts';
import { orderOf } from './snapshot.ts';
import { withoutSoftHyphens } from './soft-hyphens.ts';

/** What the reader has selected on a page. */
export interface SelectedText {
  readonly range: Range;
  /** Its text with a line break between blocks, as `Selection.toString` has it. */
  readonly text: string;
}

/** What is selected on a page; null when that is nothing, or no more than a few words. */
export function selectedText(page: Document): SelectedText | null {
  const selection = page.getSelection();
  const text = withoutSoftHyphens(selection?.toString() ?? '');
  if (!selection || selection.rangeCount === 0 || text.trim().length < FEWEST_CHARACTERS) return null;
  return { range: selection.getRangeAt(0), text };
}

/** The lines and pictures that are selected, by their orders. A line that is selected in part is there as a whole. */
export function selectedOrders(root: Part, { range, text }: SelectedText): Set<number> {
  const whole = singleSpaced(text);
  const lines = text.split(/\n+/).map(singleSpaced).filter(Boolean);
  const kept = new Set<number>();
  for (const leaf of root.leaves()) {
    if (leaf.words === 0 || !range.intersectsNode(leaf.source)) continue;
    // Several lines may come from one element of the page, of which only some are selected.
    const isSelected =
      whole.includes(leaf.ownText) ||
      lines.some((line) => leaf.ownText.includes(line) || line.includes(leaf.ownText));
    if (isSelected) kept.add(leaf.order);
  }
  return kept;
}

/** The pictures that are selected, by their orders. `sources` are the page's own elements. */
export function selectedPictures(root: Part, sources: readonly Element[], { range }: SelectedText): number[] {
  return [...root.element.querySelectorAll('img')].flatMap((image) => {
    const order = orderOf(image);
    const source = order === null ? undefined : sources[order];
    return order !== null && source && range.intersectsNode(source) ? [order] : [];
  });
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** About three words: less is a slip of the mouse, or a word to look up. */
const FEWEST_CHARACTERS = 20;
