import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../../core/pipeline.ts';
import { failed, type Markup, type PageReader } from './page-reader.ts';

/** A reader that parses pages with jsdom: needs no browser, knows no layout. */
export function createJsdomReader(): PageReader {
  return {
    lanes: 1,
    async read(html, url) {
      try {
        return withJsdom(html, url, (document) => {
          const start = performance.now();
          const { outcome } = readPage(document, { url });
          return { outcome, ms: performance.now() - start };
        });
      } catch (error) {
        return failed(error);
      }
    },
    async close() {},
  };
}

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
