import type { Outcome } from './article.ts';

/** What reading a page gives, with the way back from the article's tree to the live page. */
export interface PageReading {
  readonly outcome: Outcome;
  /** `sources[order]` is the live element that a tree element with `data.order` was copied from. */
  readonly sources: readonly Element[];
}

/** Reads a page: finds its article, takes the clutter out and keeps a record of it. Never writes to the page. */
export function readPage(_document: Document, _options: { url?: string } = {}): PageReading {
  return { outcome: { ok: false, reason: 'no-article' }, sources: [] };
}
