import type { Article, Summary } from '../../core/article.ts';
import { captionLine } from '../../core/export/article-tree.ts';
import { bodyText } from '../../core/text.ts';
import { creditLine } from './lines.ts';

/** An article as plain text: head, summary, picture, body, parted by blank lines. */
export function toText(article: Article, summary: Summary): string {
  const caption = captionLine(article.image);
  const parts = [
    article.title,
    article.standfirst,
    creditLine(article),
    summary.text && `In short: ${summary.text}`,
    caption && `[${caption}]`,
    bodyText(article.content).text,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
