import type { SummarySentence } from '../article.ts';
import { type SummaryOptions, summarize } from './summarize.ts';

/** Three to five sentences that tell the story point by point, in the text's order; fewer when the text is short. */
export function keyPoints(text: string, options: SummaryOptions = {}): readonly SummarySentence[] {
  return summarize(text, { ...options, budget: 110 }).sentences;
}
