import { mean, quantile } from './statistics.ts';
import { f1, shared, tally, tokens } from './tokens.ts';

/** How one page's words agree with its truth, whatever their order and case. */
export interface WordMatch {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface WordScore {
  readonly mean: number;
  readonly median: number;
  /** F1 below which one page in ten lies. */
  readonly p10: number;
}

/** Compares the words of a page's text with its truth, repetitions counted. */
export function matchWords(truth: string, text: string): WordMatch {
  const truthWords = tokens(truth.toLowerCase());
  const textWords = tokens(text.toLowerCase());
  if (truthWords.length === 0 && textWords.length === 0) return { precision: 1, recall: 1, f1: 1 };
  if (truthWords.length === 0 || textWords.length === 0) return { precision: 0, recall: 0, f1: 0 };
  const hits = shared(tally(truthWords), tally(textWords));
  const precision = hits / textWords.length;
  const recall = hits / truthWords.length;
  return { precision, recall, f1: f1(precision, recall) };
}

/** How the pages' word F1 is spread; null for no pages. */
export function scoreWords(matches: readonly WordMatch[]): WordScore | null {
  const values = matches.map((match) => match.f1);
  if (values.length === 0) return null;
  return { mean: mean(values) ?? 0, median: quantile(values, 0.5) ?? 0, p10: quantile(values, 0.1) ?? 0 };
}
