import type { ClutterKind, Removal } from '../../core/article.ts';

/** All removals of one kind. */
export interface ReceiptGroup {
  readonly kind: ClutterKind;
  readonly removals: readonly Removal[];
}

/** The removals by kind, in the order in which the kinds first appear on the page. */
export function groupByKind(removals: readonly Removal[]): ReceiptGroup[] {
  const groups = new Map<ClutterKind, Removal[]>();
  for (const removal of removals) {
    const group = groups.get(removal.kind);
    if (group) group.push(removal);
    else groups.set(removal.kind, [removal]);
  }
  return [...groups].map(([kind, ofKind]) => ({ kind, removals: ofKind }));
}

/** Whether a block has a place in the article to be shown in. */
export function hasPlace(removal: Removal): boolean {
  return removal.content.length > 0;
}

/** Words of the page, counted: what was taken out, what is left, and both. */
export interface WordCount {
  readonly taken: number;
  readonly left: number;
  readonly all: number;
}

export function countRemoved(removals: readonly Removal[], left: number): WordCount {
  const taken = removals.reduce((sum, removal) => sum + removal.words, 0);
  return { taken, left, all: taken + left };
}
