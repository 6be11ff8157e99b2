import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import { linkAddress, pictureAddress } from '../addresses.ts';
import type { Article, Picture } from '../article.ts';
import { isEmptied } from '../emptied.ts';

export interface ArticleTreeOptions {
  /** Who wrote the story, where and when, in one line. */
  readonly credit: string;
  /** A summary to stand between head and picture. */
  readonly summary?: string;
  /** Whether the address of the page stands at the end. */
  readonly hasSource?: boolean;
}

/**
 * An article with its head as one tree of plain elements, as files and the clipboard take it: without the marks of
 * removed blocks, with addresses of harmless kinds alone, and with an id on each subhead ("part-1", "part-2" …).
 */
export function articleTree(article: Article, options: ArticleTreeOptions): Element {
  const { credit, summary, hasSource } = options;
  let part = 0;
  const partId = () => `part-${++part}`;
  return element('article', { ...(article.lang ? { lang: article.lang } : {}), dir: article.dir }, [
    element('h1', {}, [text(article.title)]),
    ...(article.standfirst ? [element('p', {}, [element('strong', {}, [text(article.standfirst)])])] : []),
    ...(credit ? [element('p', {}, [text(credit)])] : []),
    ...(summary ? [element('blockquote', {}, [element('p', {}, [text(summary)])])] : []),
    ...(article.image ? [leadFigure(article.image)] : []),
    ...plain(article.content, partId),
    ...(hasSource ? [element('p', {}, link(article.url, [text(article.url)]))] : []),
  ]);
}

/** Caption and credit of a picture in one line; empty when there are none. */
export function captionLine(picture: Picture | null): string {
  return [picture?.caption, picture?.credit].filter(Boolean).join(' ');
}

function plain(node: Root | Element, partId: () => string): ElementContent[] {
  return node.children.flatMap((child: RootContent): ElementContent[] => {
    if (child.type === 'text') return [text(child.value)];
    if (child.type !== 'element' || isEmptied(child, NONE)) return [];
    const { tagName, properties } = child;
    if (tagName === 'img') return image(properties);
    const id = /^h[2-6]$/.test(tagName) ? { id: partId() } : {};
    const children = plain(child, partId);
    return tagName === 'a'
      ? link(properties.href, children)
      : [element(tagName, { ...properties, ...id }, children)];
  });
}

function link(href: Properties[string], children: ElementContent[]): ElementContent[] {
  const address = linkAddress(href);
  return address ? [element('a', { href: address }, children)] : children;
}

function image({ src, alt, ...properties }: Properties): Element[] {
  const address = pictureAddress(src);
  return address ? [element('img', { ...properties, src: address, alt: alt ?? '' }, [])] : [];
}

function leadFigure(picture: Picture): Element {
  const caption = captionLine(picture);
  return element('figure', {}, [
    ...image({ src: picture.src, alt: picture.alt }),
    ...(caption ? [element('figcaption', {}, [text(caption)])] : []),
  ]);
}

/** An element of a tree. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** A text of a tree, without what XML forbids and nobody sees: control characters and halves of characters. */
export function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value: value.toWellFormed().replace(CONTROLS, '') };
}

/** What the reader has brought back stands in the content by then. */
const NONE: ReadonlySet<number> = new Set();

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
