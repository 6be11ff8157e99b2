import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article, SummarySentence } from '../../core/article.ts';
import { bodyText } from '../../core/text.ts';
import { countWords } from '../../core/words.ts';
import type { SentenceForm } from './summary-engine.ts';

export interface ShownSummary {
  /** The article's body text, which the offsets of the sentences count in. */
  readonly text: string;
  /** Null until the first paint is over: the browser's first segmenting takes longer than painting. */
  readonly sentences: readonly SummarySentence[] | null;
  /** The beginning of the text, about as long as the summary will be. */
  readonly placeholder: string;
}

/** What makes summaries; loaded when an article is there to be summarised. */
export type SummaryEngine = typeof import('./summary-engine.ts');

/** The article's summary in the asked form, made after the article has been painted. */
export function useSummary(
  article: Article,
  form: SentenceForm,
  load: () => Promise<SummaryEngine>,
): ShownSummary {
  const text = useMemo(() => bodyText(article.content).text, [article]);
  const [engine, setEngine] = useState<SummaryEngine | null>(null);
  // Preact runs effects after the browser has painted.
  useEffect(() => {
    load().then(
      setEngine,
      // Popup or reader mode was closed, or Lede was updated while it was open.
      () => {},
    );
  }, []);
  const sentences = useMemo(() => {
    const { lang, title, standfirst } = article;
    return engine?.summarizeAs(form, text, { lang, title, standfirst }) ?? null;
  }, [article, text, form, engine]);
  const placeholder = useMemo(() => beginning(text, article.words), [text, article.words]);
  return { text, sentences, placeholder };
}

/**
 * The opening sentences, cut without care, up to the length of a summary: in most articles about as many lines as it
 * will have. The wide spaces stand for the numbers behind its sentences.
 */
function beginning(text: string, words: number): string {
  const most = Math.min(SUMMARY_WORDS, words * SUMMARY_SHARE);
  let length = 0;
  const sentences = text
    .slice(0, BEGINNING)
    .split(SENTENCE_END)
    .filter((sentence, index) => {
      length += countWords(sentence);
      return index === 0 || length <= most;
    });
  return sentences.join('\u2003').replace(/[ \n]+/g, ' ');
}

/** The most words that a summary has, and the largest part that it is of a short item. */
const SUMMARY_WORDS = 75;
const SUMMARY_SHARE = 0.6;

/** Characters that surely hold as many words. */
const BEGINNING = 1_000;

const SENTENCE_END = /(?<=[.!?…][’”"»)]*)\s+|(?<=[。！？])/;
