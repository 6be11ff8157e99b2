import type { ClutterKind, Removal } from './article.ts';
import type { Part } from './part.ts';
import type { Removals, Taken } from './removals.ts';
import type { ArticleTree } from './tree.ts';

/** Where the article's text stands on the page, for saying where a removal stood. */
export interface Place {
  readonly root: Part;
  /** Positions of the paragraphs that stayed, ascending. */
  readonly paragraphs: readonly number[];
}

/**
 * The removals as the reader gets to see them: those inside the article, and blocks outside of it that would have
 * been read as part of it. `index` of a removal in `removals.taken` is its number in the tree.
 */
export function receipt(
  removals: Removals,
  place: Place,
  { removed }: Pick<ArticleTree, 'removed'>,
): Removal[] {
  return removals.taken.flatMap((taken, index) =>
    isListed(taken, place) ? [entry(taken, index, place, removed)] : [],
  );
}

function entry(
  { part, kind, evidence }: Taken,
  index: number,
  place: Place,
  removed: ArticleTree['removed'],
): Removal {
  const isInside = place.root.holds(part);
  return {
    id: index + 1,
    kind,
    evidence,
    text: part.text.slice(0, TEXT_LIMIT),
    words: part.words,
    paragraphsBefore: isInside ? countBelow(place.paragraphs, part.position) : null,
    content: removed.get(index) ?? [],
  };
}

function isListed({ part, kind }: Taken, place: Place): boolean {
  return part.words > 0 && (place.root.holds(part) || !UNLISTED_OUTSIDE.has(kind));
}

function countBelow(ascending: readonly number[], limit: number): number {
  const index = ascending.findIndex((position) => position >= limit);
  return index === -1 ? ascending.length : index;
}

/** Furniture of the site that no reader would look for in the article. */
const UNLISTED_OUTSIDE: ReadonlySet<ClutterKind> = new Set([
  'dialog',
  'metadata',
  'navigation',
  'tags',
  'credit',
]);

const TEXT_LIMIT = 500;
