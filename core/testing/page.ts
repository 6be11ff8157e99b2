import { JSDOM } from 'jsdom';
import type { Article, Removal } from '../article.ts';
import { type PageReading, readPage } from '../pipeline.ts';
import { bodyText, captions } from '../text.ts';

/** Address of the pages that tests invent. */
export const ADDRESS = 'https://harbour-post.example/coast/gull-point-lighthouse';

/** A document parsed from markup alone: without a window, so quick to make. */
export function parse(html: string, url = ADDRESS): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (!page.querySelector('base')) {
    const base = page.createElement('base');
    base.href = url;
    page.head.prepend(base);
  }
  return page;
}

/** A document as a browser tab holds it: with a window and an address, scripts in it do not run. */
export function open(html: string, url = ADDRESS): Document {
  return new JSDOM(html, { url, runScripts: 'outside-only' }).window.document;
}

/** Reads a page from its markup. */
export function read(html: string, url = ADDRESS): PageReading {
  return readPage(parse(html, url), { url, view: window });
}

/** What tests look at in a page that was read. */
export interface Told {
  readonly article: Article;
  readonly removals: readonly Removal[];
  /** Paragraphs, headings and list items of the body, in order, and their texts. */
  readonly blocks: readonly { readonly tagName: string; readonly text: string }[];
  readonly lines: readonly string[];
  readonly captions: readonly string[];
}

/** The article of a reading. Throws where there is none. */
export function told({ outcome }: PageReading): Told {
  if (!outcome.ok) throw new Error(`Expected an article, but the page was refused: ${outcome.reason}.`);
  const body = bodyText(outcome.article.content);
  const blocks = body.blocks.map(({ element, start, end }) => ({
    tagName: element.tagName,
    text: body.text.slice(start, end),
  }));
  return {
    ...outcome,
    blocks,
    lines: blocks.map(({ text }) => text),
    captions: captions(outcome.article.content),
  };
}
