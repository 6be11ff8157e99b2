import { type Zippable, zipSync } from 'fflate';
import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import type { Element as XmlElement } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Article } from '../article.ts';
import { plainText } from '../text.ts';
import { element, text } from './article-tree.ts';
import { FILE_STYLES } from './file-styles.ts';

export interface EpubOptions {
  /** Heading over the list of the article's parts. */
  readonly contents: string;
  /** What a picture without a description is called. */
  readonly picture: string;
  /** When the book is made, which its format asks for. */
  readonly now: Date;
}

/**
 * An article as a book (EPUB 3.3, https://www.w3.org/TR/epub-33/). Books may not ask the net for pictures, and Lede
 * doesn't either: in their places stand links to them, in the words that describe them.
 */
export function toEpub(article: Article, tree: Element, options: EpubOptions): Uint8Array<ArrayBuffer> {
  const story = withoutPictures(tree, options.picture);
  const page = (title: string, children: ElementContent[]) => xhtml(article, title, children);
  const files: Zippable = {
    // First and not compressed, so that it can be told by its first bytes what this is.
    mimetype: [bytes('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': bytes(CONTAINER),
    'book/package.opf': bytes(packageDocument(article, options.now)),
    'book/contents.xhtml': bytes(page(options.contents, [contents(article, story, options.contents)])),
    'book/article.xhtml': bytes(page(article.title, [story])),
    'book/style.css': bytes(FILE_STYLES),
  };
  return zipSync(files, { mtime: options.now });
}

function packageDocument(
  { title, url, byline, siteName, publishedTime, lang, dir }: Article,
  now: Date,
): string {
  const optional = (name: string, value: string | null) => (value ? [x(name, text(value).value)] : []);
  return xml(
    x(
      'package',
      { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'address', dir },
      [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
          x('dc:identifier', { id: 'address' }, url),
          x('dc:title', text(title).value),
          x('dc:language', lang ?? 'und'),
          ...optional('dc:creator', byline),
          ...optional('dc:publisher', siteName),
          ...optional('dc:date', publishedTime),
          x('dc:source', url),
          x('meta', { property: 'dcterms:modified' }, now.toISOString().replace(/\.\d+Z$/, 'Z')),
        ]),
        x('manifest', [
          item('article', 'article.xhtml', XHTML),
          item('contents', 'contents.xhtml', XHTML, 'nav'),
          item('style', 'style.css', 'text/css'),
        ]),
        x('spine', { 'page-progression-direction': dir }, [x('itemref', { idref: 'article' })]),
      ],
    ),
  );
}

function item(id: string, href: string, type: string, properties?: string): XmlElement {
  return x('item', { id, href, 'media-type': type, ...(properties && { properties }) });
}

/** The article's parts as the reading device lists them: its headline and its subheads, without their order of rank. */
function contents(article: Article, story: Element, title: string): Element {
  const entry = (id: string, words: string) =>
    element('li', {}, [element('a', { href: `article.xhtml${id && `#${id}`}` }, [text(words)])]);
  const subheads = elements(story).filter(({ properties }) => properties.id !== undefined);
  return element('nav', { 'epub:type': 'toc' }, [
    element('h1', {}, [text(title)]),
    element('ol', {}, [
      entry('', article.title),
      ...subheads.map((subhead) => entry(String(subhead.properties.id), plainText(subhead))),
    ]),
  ]);
}

function xhtml({ lang, dir }: Article, title: string, children: ElementContent[]): string {
  const namespaces = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' };
  const language = lang ? { lang, 'xml:lang': lang } : {};
  const html = element('html', { ...namespaces, ...language, dir }, [
    element('head', {}, [
      element('title', {}, [text(title)]),
      element('link', { rel: ['stylesheet'], type: 'text/css', href: 'style.css' }, []),
    ]),
    element('body', {}, children),
  ]);
  return xml(toXast(html) as XmlElement);
}

function withoutPictures(node: Element, picture: string, isInLink = false): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName !== 'img') return [withoutPictures(child, picture, isInLink || child.tagName === 'a')];
    const words = text(`[${child.properties.alt || picture}]`);
    return [isInLink ? words : element('a', { href: child.properties.src }, [words])];
  });
  return { ...node, children };
}

function elements(node: Element): Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child, ...elements(child)] : []));
}

function xml(root: XmlElement): string {
  // The library leaves ">" as it stands, which XML forbids after two brackets.
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root).replaceAll(']]>', ']]&gt;')}`;
}

function bytes(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

const XHTML = 'application/xhtml+xml';

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`;
