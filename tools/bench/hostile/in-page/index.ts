import { readPage } from '../../../../core/pipeline.ts';

export { countElements, timedRun } from '../../speed/in-page/timed-run.ts';

/** What Lede says of the page. */
export interface Verdict {
  /** "article", or the reason why there is none. */
  readonly outcome: string;
  /** Whether all of some words stand in the article. */
  readonly hasWords: boolean;
  /** Whether the reader is told that this is the first part of a larger page. */
  readonly isPartial: boolean;
}

/** Reads the page once more, for what is said of it. Throws when reading does. */
export function verdict(page: Document, words: readonly string[]): Verdict {
  const { outcome } = readPage(page);
  if (!outcome.ok) return { outcome: outcome.reason, hasWords: false, isPartial: false };
  const written = JSON.stringify(outcome.article.content);
  return {
    outcome: 'article',
    hasWords: words.every((some) => written.includes(some)),
    isPartial: outcome.article.isPartial,
  };
}
