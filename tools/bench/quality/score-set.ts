import { LEFTOVER_KINDS, type LeftoverKind, NOISE } from './metrics/leftover-kinds.ts';
import { type SegmentScore, scoreSegments } from './metrics/segment-match.ts';
import { type ShingleScore, scoreShingles } from './metrics/shingle-match.ts';
import { mean, quantile, sum } from './metrics/statistics.ts';
import { tokens } from './metrics/tokens.ts';
import { scoreWords, type WordScore } from './metrics/word-match.ts';
import type { PageScore } from './score-page.ts';

/** How a contender did on a set of pages. */
export interface SetScore {
  readonly pages: number;
  readonly shingles: ShingleScore | null;
  readonly words: WordScore | null;
  readonly segments: SegmentScore;
  /** Pages without any text. */
  readonly empty: number;
  /** Pages with a word F1 below a half: mostly another part of the page was taken for the article. */
  readonly wrong: number;
  /** Pages with at least one line of a promo, related story, ad label, share bar or consent. */
  readonly noisy: number;
  /** Pages whose text is known: what `wrong`, `noisy` and `leftovers` are counted over. */
  readonly known: number;
  readonly leftovers: readonly LeftoverCount[];
  readonly title: Tally;
  readonly byline: Tally;
  readonly published: Tally;
  readonly ms: { readonly mean: number; readonly median: number; readonly p90: number };
}

export interface LeftoverCount {
  readonly kind: LeftoverKind;
  readonly pages: number;
  readonly lines: number;
  readonly words: number;
}

export interface Tally {
  readonly right: number;
  readonly of: number;
}

/** Sums the pages of a set up. */
export function scoreSet(scores: readonly PageScore[]): SetScore {
  const words = scores.flatMap((score) => score.words ?? []);
  const times = scores.map((score) => score.ms);
  return {
    pages: scores.length,
    shingles: scoreShingles(scores.flatMap((score) => score.shingles ?? [])),
    words: scoreWords(words),
    segments: scoreSegments(scores.flatMap((score) => score.segments ?? [])),
    empty: scores.filter((score) => score.isEmpty).length,
    wrong: words.filter((match) => match.f1 < 0.5).length,
    noisy: scores.filter((score) => score.leftovers.some(({ kind }) => NOISE.has(kind))).length,
    known: words.length,
    leftovers: LEFTOVER_KINDS.map((kind) => countLeftovers(scores, kind)),
    title: countRight(scores.map((score) => score.isTitleRight)),
    byline: countRight(scores.map((score) => score.isBylineRight)),
    published: countRight(scores.map((score) => score.isDayRight)),
    ms: { mean: mean(times) ?? 0, median: quantile(times, 0.5) ?? 0, p90: quantile(times, 0.9) ?? 0 },
  };
}

function countLeftovers(scores: readonly PageScore[], kind: LeftoverKind): LeftoverCount {
  const perPage = scores.map((score) => score.leftovers.filter((leftover) => leftover.kind === kind));
  const lines = perPage.flat();
  return {
    kind,
    pages: perPage.filter((found) => found.length > 0).length,
    lines: lines.length,
    words: sum(lines.map(({ text }) => tokens(text).length)),
  };
}

function countRight(answers: readonly (boolean | null)[]): Tally {
  const known = answers.filter((answer) => answer !== null);
  return { right: known.filter(Boolean).length, of: known.length };
}
