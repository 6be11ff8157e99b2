import { countWords } from '../../../../core/summary/units.ts';
import type { PlainArticle } from '../../../summary/articles.ts';

/** The first `words` words of some articles, whole lines but the last, one article after the other. */
export function textOf(articles: readonly PlainArticle[], words: number): string {
  const lines: string[] = [];
  let length = 0;
  for (const line of articles.flatMap(({ text }) => text.split(/\n+/))) {
    if (length >= words) break;
    lines.push(
      line
        .split(' ')
        .slice(0, words - length)
        .join(' '),
    );
    length += countWords(lines.at(-1) ?? '');
  }
  return lines.join('\n');
}
