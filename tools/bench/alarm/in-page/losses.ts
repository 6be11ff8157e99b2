import type { Part } from '../../../../core/part.ts';

/**
 * Ways in which an extractor loses paragraphs of an article: its beginning, its end, a stretch of its middle, every third
 * paragraph, or all that stands in one of its containers. Each takes two or more and leaves as many, or takes none.
 */
export const LOSSES = {
  beginning: (all) => enough(all, all.slice(0, third(all))),
  end: (all) => enough(all, all.slice(-third(all))),
  middle: (all) => enough(all, all.slice(third(all), 2 * third(all))),
  scattered: (all) =>
    enough(
      all,
      all.filter((_, index) => index % 3 === 1),
    ),
  container: (all) => enough(all, inOneContainer(all)),
} as const satisfies Readonly<Record<string, (all: readonly Part[]) => readonly Part[]>>;

export type LossName = keyof typeof LOSSES;

function third(all: readonly Part[]): number {
  return Math.max(2, Math.floor(all.length / 3));
}

function enough(all: readonly Part[], lost: readonly Part[]): readonly Part[] {
  return lost.length >= 2 && all.length - lost.length >= 2 ? lost : [];
}

/** The paragraphs of the largest container that does not hold them all, with all that stands in it. */
function inOneContainer(all: readonly Part[]): readonly Part[] {
  const groups = Map.groupBy(all, (part) => part.parent);
  if (groups.size < 2) return [];
  return [...groups.values()].sort((a, b) => a.length - b.length).at(-1) ?? [];
}
