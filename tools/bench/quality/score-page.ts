import type { Truth } from '../../corpus/corpus.ts';
import { reference } from './metrics/coverage.ts';
import { type Leftover, leftovers } from './metrics/leftovers.ts';
import { isSameByline, isSameDay, isSameTitle } from './metrics/metadata-match.ts';
import { matchSegments, type SegmentMatch } from './metrics/segment-match.ts';
import { matchShingles, type ShingleMatch } from './metrics/shingle-match.ts';
import { matchWords, type WordMatch } from './metrics/word-match.ts';

/** What a contender made of a page. */
export interface Attempt {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly ms: number;
  /** Why there is no text. */
  readonly failure?: string;
}

/** How good it is. What the truth has no word on is null. */
export interface PageScore {
  readonly shingles: ShingleMatch | null;
  readonly words: WordMatch | null;
  readonly segments: SegmentMatch | null;
  readonly leftovers: readonly Leftover[];
  readonly isEmpty: boolean;
  readonly isTitleRight: boolean | null;
  readonly isBylineRight: boolean | null;
  readonly isDayRight: boolean | null;
  readonly ms: number;
  readonly failure?: string;
}

/** Holds an attempt against what is known of the page. */
export function scorePage(
  attempt: Attempt,
  truth: Truth,
  truthReference = reference(truth.text ?? ''),
): PageScore {
  const { text } = attempt;
  const { title, byline, published } = truth.meta ?? {};
  return {
    shingles: truth.text ? matchShingles(truth.text, text) : null,
    words: truth.text ? matchWords(truth.text, text) : null,
    segments: truth.with || truth.without ? matchSegments(truth, text) : null,
    leftovers: truth.text ? leftovers(text, truthReference, title ?? attempt.title ?? '') : [],
    isEmpty: text.trim() === '',
    isTitleRight: title ? isSameTitle(title, attempt.title) : null,
    isBylineRight: byline ? isSameByline(byline, attempt.byline) : null,
    isDayRight: published ? isSameDay(published, attempt.published) : null,
    ms: attempt.ms,
    ...(attempt.failure === undefined ? {} : { failure: attempt.failure }),
  };
}

/** One figure for a page, to find the worst: word F1 where the text is known, else the F1 of its snippets. */
export function goodness(score: PageScore): number {
  if (score.words !== null) return score.words.f1;
  if (score.segments === null) return 1;
  const { kept, missed, leaked } = score.segments;
  const all = 2 * kept + missed.length + leaked.length;
  return all === 0 ? 1 : (2 * kept) / all;
}
