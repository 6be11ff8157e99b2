import { sum } from './statistics.ts';

/** Which of a page's snippets its text holds. */
export interface SegmentMatch {
  readonly kept: number;
  readonly missed: readonly string[];
  readonly leaked: readonly string[];
  readonly avoided: number;
}

export interface SegmentScore {
  /** Share of the snippets that belong to the article and are in the text. */
  readonly withKept: number | null;
  /** Share of the snippets that don't belong to it and are in the text all the same. */
  readonly withoutLeaked: number | null;
}

/** Looks a page's snippets up in its text; only white space may differ. */
export function matchSegments(
  truth: { with: readonly string[] | null; without: readonly string[] | null },
  text: string,
): SegmentMatch {
  const line = oneLine(text);
  const wanted = truth.with ?? [];
  const unwanted = truth.without ?? [];
  const missed = wanted.filter((snippet) => !line.includes(oneLine(snippet)));
  const leaked = unwanted.filter((snippet) => line.includes(oneLine(snippet)));
  return { kept: wanted.length - missed.length, missed, leaked, avoided: unwanted.length - leaked.length };
}

/** A set's shares over all its snippets; null where it has none of that sort. */
export function scoreSegments(matches: readonly SegmentMatch[]): SegmentScore {
  const kept = sum(matches.map((match) => match.kept));
  const missed = sum(matches.map((match) => match.missed.length));
  const leaked = sum(matches.map((match) => match.leaked.length));
  const avoided = sum(matches.map((match) => match.avoided));
  return {
    withKept: kept + missed === 0 ? null : kept / (kept + missed),
    withoutLeaked: leaked + avoided === 0 ? null : leaked / (leaked + avoided),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
