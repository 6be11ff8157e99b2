import type { SummarySentence } from '../../../core/article.ts';

/** Sentences as the platform cuts them, without any rule of ours: what the contenders and references are read by. */
export function plainSentences(text: string, lang: string | null): SummarySentence[] {
  const segmenter = new Intl.Segmenter(lang ?? 'en', { granularity: 'sentence' });
  const sentences: SummarySentence[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    for (const { segment, index } of segmenter.segment(line[0])) {
      const own = segment.trim();
      const start = line.index + index + segment.indexOf(own);
      if (own !== '') sentences.push({ text: own, start, end: start + own.length });
    }
  }
  return sentences;
}

/** Words as white space parts them. */
export function plainWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
