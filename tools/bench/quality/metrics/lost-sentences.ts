import { holds, reference } from './coverage.ts';
import { blocks } from './leftovers.ts';
import { tokens } from './tokens.ts';

/** Sentences of a page's truth, and those that one text kept and another lost. */
export interface LostSentences {
  readonly total: number;
  readonly lost: readonly string[];
}

/** The sentences of the truth that `baseline` holds and `text` does not. */
export function lostSentences(truth: string, text: string, baseline: string): LostSentences {
  const own = reference(text);
  const other = reference(baseline);
  const all = sentences(truth);
  return {
    total: all.length,
    lost: all.filter((sentence) => holds(other, sentence) && !holds(own, sentence)),
  };
}

/** The sentences of a text, those of less than four words left out: they can't be told from chance. */
function sentences(text: string): string[] {
  return blocks(text)
    .flatMap((block) => [...SEGMENTER.segment(block)].map(({ segment }) => segment.trim()))
    .filter((sentence) => tokens(sentence).length >= 4);
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
