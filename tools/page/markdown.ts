import type { Article, Summary } from '../../core/article.ts';
import { articleTree } from '../../core/export/article-tree.ts';
import { toMarkdown as write } from '../../core/export/markdown.ts';
import { creditLine } from './lines.ts';

/** An article with its summary as Markdown. */
export function toMarkdown(article: Article, summary: Summary): string {
  return write(articleTree(article, { credit: creditLine(article), summary: summary.text }));
}
