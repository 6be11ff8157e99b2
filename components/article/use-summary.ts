import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article, SummarySentence } from '../../core/article.ts';
import { bodyText } from '../../core/text.ts';
import type { SummaryForm } from './summary-card.tsx';

export interface ShownSummary {
  /** Null until the first paint is over: the browser's first segmenting takes longer than painting. */
  readonly sentences: readonly SummarySentence[] | null;
  /** The beginning of the text, about as long as the summary will be. */
  readonly placeholder: string;
}

/** The article's summary in the asked form, made after the article has been painted. */
export function useSummary(article: Article, form: SummaryForm): ShownSummary {
  const text = useMemo(() => bodyText(article.content).text, [article]);
  const [engine, setEngine] = useState<typeof import('./summary-engine.ts') | null>(null);
  // Preact runs effects after the browser has painted.
  useEffect(() => void import('./summary-engine.ts').then(setEngine), []);
  const sentences = useMemo(() => {
    const { lang, title, standfirst } = article;
    return engine?.summarizeAs(form, text, { lang, title, standfirst }) ?? null;
  }, [article, text, form, engine]);
  return { sentences, placeholder: beginning(text) };
}

/** The whole words of the first 380 characters, the length of a summary of 65 words. */
function beginning(text: string): string {
  return text
    .slice(0, 380)
    .replace(/\s+\S*$/, '')
    .replace(/\s+/g, ' ');
}
