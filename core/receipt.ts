import type { ClutterKind, Removal } from './article.ts';
import type { Part } from './part.ts';
import { readableText } from './readable-text.ts';
import type { Removals, Taken } from './removals.ts';
import { YOUR_RULE } from './site-rules/rule.ts';
import type { ArticleTree } from './tree.ts';

/** Where the article's text stands on the page, for saying where a removal stood. */
export interface Place {
  readonly root: Part;
  /** Positions of the paragraphs that stayed, ascending. */
  readonly paragraphs: readonly number[];
}

/**
 * The removals that the reader gets to see: those inside the article, and blocks outside of it that would have been
 * read as part of it.
 */
export function listed(removals: Removals, root: Part): Taken[] {
  return removals.taken.filter(
    ({ part, kind, evidence }) =>
      (part.words > 0 || evidence === YOUR_RULE) && (root.holds(part) || !UNLISTED_OUTSIDE.has(kind)),
  );
}

/** What the reader is told of the listed removals. Their places in the list are their numbers in the tree. */
export function receipt(
  list: readonly Taken[],
  place: Place,
  { removed, ruleFor }: ReceiptSources,
): Removal[] {
  return list.map((taken, index) => {
    const rule = ruleFor?.(taken.part);
    const content = removed.get(index) ?? [];
    return { ...entry(taken, index, place), content, ...(rule && { rule }) };
  });
}

/** What the receipt is made of beside the removals themselves. */
export interface ReceiptSources extends Pick<ArticleTree, 'removed'> {
  /** Id of the reader's rule that took a part out; null when none did. */
  readonly ruleFor?: (part: Part) => string | null;
}

function entry(
  { part, kind, evidence }: Taken,
  index: number,
  place: Place,
): Omit<Removal, 'content' | 'rule'> {
  const isInside = place.root.holds(part) || kind === 'missing';
  return {
    id: index + 1,
    order: part.order,
    kind,
    evidence,
    text: readableText(part).slice(0, TEXT_LIMIT),
    words: part.words,
    paragraphsBefore: isInside ? countBelow(place.paragraphs, part.position) : null,
  };
}

function countBelow(ascending: readonly number[], limit: number): number {
  const index = ascending.findIndex((position) => position >= limit);
  return index === -1 ? ascending.length : index;
}

/** Furniture of the site that no reader would look for in the article, and what a rule meets beside it. */
const UNLISTED_OUTSIDE: ReadonlySet<ClutterKind> = new Set([
  'chosen',
  'dialog',
  'metadata',
  'navigation',
  'tags',
  'credit',
]);

const TEXT_LIMIT = 500;
