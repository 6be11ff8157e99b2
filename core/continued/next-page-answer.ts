import type { Found } from '../article.ts';

/** What fetching the next page of an article gave: the article with it, or why it could not be joined. */
export type NextPageAnswer =
  | { readonly ok: true; readonly found: Found }
  | { readonly ok: false; readonly reason: PageFailure };

/** It did not come, it holds nothing of the article, or the reader gave it up. */
export type PageFailure = 'not-there' | 'not-part' | 'stopped';
