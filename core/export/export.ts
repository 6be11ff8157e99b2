import type { Article } from '../article.ts';
import { articleTree } from './article-tree.ts';
import { type EpubOptions, toEpub } from './epub.ts';
import { fileName } from './file-name.ts';
import { toHtmlDocument, toHtmlFragment } from './html.ts';
import { toMarkdown } from './markdown.ts';
import { articleText, byline } from './plain-text.ts';

export type CopyForm = 'text' | 'markdown' | 'rich';
export type FileForm = 'markdown' | 'html' | 'text' | 'epub';

/** What goes to the clipboard: text, and the same with its structure where it was asked for. */
export interface Copied {
  readonly text: string;
  readonly html: string | null;
}

export interface ArticleFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly data: string | Uint8Array<ArrayBuffer>;
}

/** An article for the clipboard. */
export function copyOf(article: Article, form: CopyForm): Copied {
  if (form === 'markdown') return { text: toMarkdown(treeOf(article)), html: null };
  return { text: articleText(article), html: form === 'rich' ? toHtmlFragment(treeOf(article)) : null };
}

/** An article as a file. */
export function fileOf(article: Article, form: FileForm, options: EpubOptions): ArticleFile {
  const { ending, type, write } = FILES[form];
  const name = fileName(article.title, new URL(article.url).hostname || 'article');
  return { name: `${name}.${ending}`, type, data: write(article, options) };
}

function treeOf(article: Article) {
  return articleTree(article, { credit: byline(article), hasSource: true });
}

interface FileKind {
  readonly ending: string;
  readonly type: string;
  readonly write: (article: Article, options: EpubOptions) => ArticleFile['data'];
}

const FILES: Record<FileForm, FileKind> = {
  markdown: { ending: 'md', type: 'text/markdown', write: (article) => toMarkdown(treeOf(article)) },
  html: { ending: 'html', type: 'text/html', write: (article) => toHtmlDocument(article, treeOf(article)) },
  text: { ending: 'txt', type: 'text/plain', write: (article) => `${articleText(article)}\n` },
  epub: {
    ending: 'epub',
    type: 'application/epub+zip',
    write: (article, options) => toEpub(article, treeOf(article), options),
  },
};
