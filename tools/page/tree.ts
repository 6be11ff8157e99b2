import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import type { Article, Summary } from '../../core/article.ts';
import { captionLine, creditLine } from './lines.ts';

/** An article with its head and summary as one tree of plain elements, removed blocks left out. */
export function toTree(article: Article, summary: Summary): Element {
  const credit = creditLine(article);
  return element('article', { ...(article.lang ? { lang: article.lang } : {}), dir: article.dir }, [
    element('h1', {}, [text(article.title)]),
    ...(article.standfirst ? [element('p', {}, [element('strong', {}, [text(article.standfirst)])])] : []),
    ...(credit ? [element('p', {}, [text(credit)])] : []),
    ...(summary.text ? [element('blockquote', {}, [element('p', {}, [text(summary.text)])])] : []),
    ...leadFigure(article),
    ...kept(article.content),
  ]);
}

/** The children of a node without the marks of removed blocks, which only Lede's own pages understand. */
function kept(node: Root | Element): ElementContent[] {
  return node.children.flatMap((child: RootContent): ElementContent[] => {
    if (child.type === 'text') return [child];
    return child.type === 'element' ? [{ ...child, children: kept(child) }] : [];
  });
}

function leadFigure(article: Article): Element[] {
  const { image } = article;
  if (image === null) return [];
  const caption = captionLine(article);
  return [
    element('figure', {}, [
      element('img', { src: image.src, alt: image.alt }, []),
      ...(caption ? [element('figcaption', {}, [text(caption)])] : []),
    ]),
  ];
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
