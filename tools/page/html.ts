import type { Element, Root } from 'hast';
import { toHtml as write } from 'hast-util-to-html';
import type { Article, Summary } from '../../core/article.ts';
import { toTree } from './tree.ts';

/** An article as an HTML document of its own, without scripts and styles. */
export function toHtml(article: Article, summary: Summary): string {
  const title: Element = {
    type: 'element',
    tagName: 'title',
    properties: {},
    children: [{ type: 'text', value: article.title }],
  };
  const document: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      { type: 'element', tagName: 'meta', properties: { charSet: 'utf-8' }, children: [] },
      title,
      toTree(article, summary),
    ],
  };
  return `${write(document)}\n`;
}
