import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import DOMPurify from 'dompurify';
import { readPage, type Step } from '../../../../core/pipeline.ts';
import { summarize } from '../../../../core/summary/summarize.ts';
import { bodyText } from '../../../../core/text.ts';

/** Everything that is timed on a page, each on the live document and leaving it as it was. */
export const CONTENDERS = {
  walk,
  clone: (page) => page.cloneNode(true),
  readability,
  dompurify: (page) => DOMPurify.sanitize(page.body.getHTML()),
  purified: (page) => DOMPurify.sanitize(readability(page) ?? ''),
  defuddle: (page) => new Defuddle(page, { url: page.URL }).parse(),
  lede: (page) => readWhole(page),
} as const satisfies Readonly<Record<string, (page: Document) => unknown>>;

export type ContenderName = keyof typeof CONTENDERS;

/** Lede's whole way from the live document to article and summary. */
export function readWhole(page: Document, onStep?: (step: Step | 'summary') => void): unknown {
  const { outcome } = readPage(page, onStep ? { onStep } : {});
  if (!outcome.ok) return outcome;
  const { title, lang, standfirst, content } = outcome.article;
  const summary = summarize(bodyText(content).text, { title, lang, standfirst });
  onStep?.('summary');
  return { outcome, summary };
}

/** The least that a tool must do which looks at a whole page: one step over each node. */
function walk(page: Document): number {
  const walker = page.createTreeWalker(page);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
}

/** As the README of Readability shows it for pages that are to stay as they are. */
function readability(page: Document): string | null {
  return new Readability(page.cloneNode(true) as Document).parse()?.content ?? null;
}
