import type { Article, Summary } from '../../core/article.ts';
import { articleTree } from '../../core/export/article-tree.ts';
import { toHtmlDocument } from '../../core/export/html.ts';
import { creditLine } from './lines.ts';

/** An article with its summary as an HTML document of its own, without scripts. */
export function toHtml(article: Article, summary: Summary): string {
  return toHtmlDocument(
    article,
    articleTree(article, { credit: creditLine(article), summary: summary.text }),
  );
}
