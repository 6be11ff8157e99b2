import type { NextPageAnswer } from '../../core/continued/next-page-answer.ts';

/** Fetches the further pages of an article. Who shows an article brings one along. */
export interface PageSource {
  /** The site, in words, where its pages can be joined without asking; null where that can't be kept. */
  readonly site: string | null;
  /** Fetches the next page and gives the article with it. */
  readNext(): Promise<NextPageAnswer>;
  /** Gives up what is being fetched. */
  stop(): void;
  /** Whether the reader wants the pages of this site's articles joined without being asked. */
  isAlways(): Promise<boolean>;
  wantAlways(): Promise<void>;
}
