import { JSDOM, VirtualConsole } from 'jsdom';
import type { Markup } from './page-reader.ts';

/** Gives a page's document to `use`, scripts off and nothing fetched, and lets go of it afterwards. */
export function withJsdom<T>(html: Markup, url: string, use: (document: Document) => T): T {
  // jsdom reports each style sheet that it can't parse; a page's faults are not the reader's concern.
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole(), contentType: 'text/html' });
  try {
    return use(dom.window.document);
  } finally {
    dom.window.close();
  }
}
