import { mean } from './statistics.ts';
import { f1, ngrams, shared, tally, tokens } from './tokens.ts';

/** How one page's text agrees with its truth in runs of four words. */
export interface ShingleMatch {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The same words in the same order. */
  readonly isExact: boolean;
  /** False where the text has no word: such a page has no say in the set's precision. */
  readonly hasText: boolean;
  /** False where the truth has no word: such a page has no say in the set's recall. */
  readonly hasTruth: boolean;
}

export interface ShingleScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of pages with the same words in the same order. */
  readonly exact: number;
}

/** Compares a page's text with its truth as scrapinghub/article-extraction-benchmark does (case counts). */
export function matchShingles(truth: string, text: string): ShingleMatch {
  const truthWords = tokens(truth);
  const textWords = tokens(text);
  const truthGrams = ngrams(truthWords, 4);
  const textGrams = ngrams(textWords, 4);
  const hits = shared(tally(truthGrams), tally(textGrams));
  const isSame = hits === truthGrams.length && hits === textGrams.length;
  const precision = isSame ? 1 : share(hits, textGrams.length);
  const recall = isSame ? 1 : share(hits, truthGrams.length);
  return {
    precision,
    recall,
    f1: f1(precision, recall),
    isExact: truthWords.join(' ') === textWords.join(' '),
    hasText: textGrams.length > 0,
    hasTruth: truthGrams.length > 0,
  };
}

/** A set's score: F1 of the pages' mean precision and mean recall; null for no pages. */
export function scoreShingles(matches: readonly ShingleMatch[]): ShingleScore | null {
  if (matches.length === 0) return null;
  const precision = mean(matches.filter((match) => match.hasText).map((match) => match.precision)) ?? 0;
  const recall = mean(matches.filter((match) => match.hasTruth).map((match) => match.recall)) ?? 0;
  const exact = mean(matches.map((match) => Number(match.isExact))) ?? 0;
  return { precision, recall, f1: f1(precision, recall), exact };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
