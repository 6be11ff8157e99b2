import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import type { Article, Summary } from '../../core/article.ts';
import { toTree } from './tree.ts';

/** An article as Markdown (GitHub's flavour, for its tables). */
export function toMarkdown(article: Article, summary: Summary): string {
  const tree = toMdast({ type: 'root', children: [toTree(article, summary)] });
  return write(tree, { extensions: [gfmToMarkdown()], bullet: '-', rule: '-' });
}
