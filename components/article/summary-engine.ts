import type { SummarySentence } from '../../core/article.ts';
import { keyPoints } from '../../core/summary/key-points.ts';
import { type SummaryOptions, summarize } from '../../core/summary/summarize.ts';

/** The forms of a summary that is made of the article's own sentences. */
export type SentenceForm = 'paragraph' | 'key-points';

/** The sentences of a text's summary in a form. A module of its own, so that it loads after the first paint. */
export function summarizeAs(
  form: SentenceForm,
  text: string,
  options: SummaryOptions,
): readonly SummarySentence[] {
  return form === 'paragraph' ? summarize(text, options).sentences : keyPoints(text, options);
}
