import type { Article, Removal, Summary } from '../../core/article.ts';
import { articleFields, removalFields } from '../corpus/corpus-line.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import { toText } from './text.ts';

export type Format = keyof typeof FORMATS;

/** Whether a name on the command line is a format. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(FORMATS, name);
}

/** Writes a cleaned page out. */
export function formatPage(
  format: Format,
  article: Article,
  summary: Summary,
  removals: readonly Removal[],
): string {
  return FORMATS[format](article, summary, removals);
}

type Writer = (article: Article, summary: Summary, removals: readonly Removal[]) => string;

const FORMATS = {
  text: toText,
  markdown: toMarkdown,
  html: toHtml,
  json: (article, summary, removals) => {
    const page = { article: articleFields(article), summary, removals: removals.map(removalFields) };
    return `${JSON.stringify(page, null, 2)}\n`;
  },
} satisfies Record<string, Writer>;

export const FORMAT_NAMES: readonly string[] = Object.keys(FORMATS);
