import { readPage } from '../../core/pipeline.ts';
import { failed, type PageReader, type TimedOutcome } from './page-reader.ts';
import { timed } from './processor-time.ts';
import { withJsdom } from './with-jsdom.ts';

/** A reader that parses pages with jsdom: needs no browser, knows no layout. */
export function createJsdomReader(): PageReader {
  return {
    lanes: 1,
    async read(html, url) {
      try {
        return withJsdom(html, url, (document) => readDocument(document, url));
      } catch (error) {
        return failed(error);
      }
    },
    async close() {},
  };
}

/** Cleans a document that is already parsed. Never throws. */
export function readDocument(document: Document, url: string): TimedOutcome {
  try {
    const { value, ms } = timed(() => readPage(document, { url }));
    return { outcome: value.outcome, ms };
  } catch (error) {
    return failed(error);
  }
}
