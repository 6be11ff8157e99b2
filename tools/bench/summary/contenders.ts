import type { SummarySentence } from '../../../core/article.ts';
import { summarize } from '../../../core/summary/summarize.ts';
import type { PlainArticle } from '../../summary/articles.ts';
import { lexRank, textRank } from './graph-rank.ts';
import { plainSentences, plainWords } from './plain-sentences.ts';

/** A way to summarise: the sentences it shows, in the order it shows them. */
export type Summarizer = (article: PlainArticle, budget: number) => readonly SummarySentence[];

/** What is measured, ours first; all but LEAD-3 keep to the budget of words. */
export const CONTENDERS = {
  Lede: ({ text, lang, title }, budget) =>
    summarize(text, { lang, budget, ...(title !== null && { title }) }).sentences,
  'LEAD-3': ({ text, lang }) => plainSentences(text, lang).slice(0, 3),
  lead: ({ text, lang }, budget) => within(plainSentences(text, lang), budget, 'stop'),
  TextRank: ({ text, lang }, budget) => ranked(plainSentences(text, lang), textRank, budget),
  LexRank: ({ text, lang }, budget) => ranked(plainSentences(text, lang), lexRank, budget),
} satisfies Record<string, Summarizer>;

export type ContenderName = keyof typeof CONTENDERS;

function ranked(
  sentences: readonly SummarySentence[],
  rank: (sentences: readonly string[]) => number[],
  budget: number,
): SummarySentence[] {
  const ranks = rank(sentences.map((s) => s.text));
  const best = sentences.map((s, i) => ({ s, rank: ranks[i] ?? 0 })).sort((a, b) => b.rank - a.rank);
  return within(
    best.map(({ s }) => s),
    budget,
    'skip',
  ).sort((a, b) => a.start - b.start);
}

/** The sentences that fit a budget of words; at the first that doesn't, stops or goes on without it. */
function within(
  sentences: readonly SummarySentence[],
  budget: number,
  onExcess: 'stop' | 'skip',
): SummarySentence[] {
  const taken: SummarySentence[] = [];
  let words = 0;
  for (const sentence of sentences) {
    const own = plainWords(sentence.text);
    if (taken.length > 0 && words + own > budget) {
      if (onExcess === 'stop') break;
      continue;
    }
    taken.push(sentence);
    words += own;
  }
  return taken;
}
