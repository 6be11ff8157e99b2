import type { Element, ElementContent, Root } from 'hast';
import { toHtml as write } from 'hast-util-to-html';
import type { Article } from '../article.ts';
import { element, text } from './article-tree.ts';
import { FILE_STYLES } from './file-styles.ts';

/** A tree as a piece of HTML, to be put into another document. */
export function toHtmlFragment(tree: Element): string {
  return write(tree);
}

/** A tree as an HTML document of its own, in one file. Its pictures stay where they are. */
export function toHtmlDocument(article: Article, tree: Element): string {
  return `${write(document(article, tree))}\n`;
}

function document(article: Article, tree: Element): Root {
  const { title, url, byline, publishedTime, lang, dir } = article;
  const head: ElementContent[] = [
    element('meta', { charSet: 'utf-8' }, []),
    meta('viewport', 'width=device-width'),
    element('title', {}, [text(title)]),
    ...(byline ? [meta('author', byline)] : []),
    ...(publishedTime ? [meta('date', publishedTime)] : []),
    // Nobody is told who reads which article where.
    meta('referrer', 'no-referrer'),
    element('link', { rel: ['canonical'], href: url }, []),
    element('style', {}, [text(FILE_STYLES)]),
  ];
  const html = element('html', { ...(lang ? { lang } : {}), dir }, [
    element('head', {}, head),
    element('body', {}, [element('main', {}, [tree])]),
  ]);
  return { type: 'root', children: [{ type: 'doctype' }, html] };
}

function meta(name: string, content: string): Element {
  return element('meta', { name, content }, []);
}
