import type { Found } from '../core/article.ts';
import type { NextPageAnswer } from '../core/continued/next-page-answer.ts';
import type * as Exporter from '../core/export/export.ts';
import type { PageReading } from '../core/pipeline.ts';
import type { SummaryModel, WrittenSummary } from '../core/summary/writing.ts';

/**
 * What Lede's scripts keep in their own world of a page, from one injection to the next. The page can't reach it.
 * It is gone when the page is left, and each version of Lede has its own.
 */
export interface IsolatedWorld {
  /** What the next reading is to be of; the article, if nothing is said. */
  wish?: ReadingWish;
  reading?: PageReading;
  /** Whether `reading` still is what reading the page again would give. */
  kept?: KeptReading;
  /** Reads a page that was fetched, as `page.js` reads the one that stands here. */
  readDocument?: (page: Document, url: string) => PageReading;
  /** There once `pages.js` was. */
  furtherPages?: FurtherPages;
  /** Typefaces for reader mode, on their way while it opens; `showReader` gives them. */
  typefaces?: Promise<readonly Typeface[]>;
  giveTypefaces?: (typefaces: readonly Typeface[]) => void;
  /** What the browser's model has written in the popup, handed in by `handWriting`. */
  written?: WrittenSummary;
  reader?: OpenReader;
  /** Writes articles down; there once `loadScript('take')` was. */
  exporter?: typeof Exporter;
  /** Whether what was read last opens by itself, on a site where the reader wants that. */
  isVisit?: boolean;
  /** Whether the toolbar button says that no article was found here. */
  isSaidToBeNone?: boolean;
  /** The address at which the reader has said that the article misses nothing. */
  wholeAt?: string;
  /** Has the browser's model write; there once `loadScript('model')` was. */
  writeSummary?: SummaryModel['write'];
  /** Whether the page has closed reader mode more often than it may be opened again. */
  isReaderBlocked?: boolean;
  /** When reader mode was last switched by a key or the menu, in milliseconds of `performance.now()`. */
  toggledAt?: number;
}

/**
 * What is to be read: the page's article, whatever the page looks like (`anyway`), what the reader selected, or an
 * article that is one beyond doubt, because nobody asked for it just now (`visit`).
 */
export type ReadingWish = 'article' | 'anyway' | 'selection' | 'visit';

/** The last reading, while the page stands still. */
export interface KeptReading {
  /** What it gave, where it was of what is wished for and nothing has changed since; else null. */
  recall(wish: ReadingWish): Promise<Found | null>;
  /** Gives up watching the page. */
  forget(): void;
}

/** The pages on which the article of this page goes on. */
export interface FurtherPages {
  /** Fetches the next one and joins it to `reading`. */
  readNext(): Promise<NextPageAnswer>;
  /** Gives up what is being fetched. */
  stop(): void;
  /** Joins the pages that were fetched to a new reading of this page. */
  rejoin(reading: PageReading): PageReading;
}

/** Reader mode while it is on. */
export interface OpenReader {
  /** Gives the page back. Does nothing the second time. */
  leave(): void;
  /** Has the browser print the article. */
  print(): void;
}

/** A typeface that travels as text, because that is all that `executeScript` takes. */
export interface Typeface {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** Range of weights, as CSS writes it. */
  readonly weight: string;
  /** The characters it is for, as CSS writes them. */
  readonly unicodeRange: string;
  /** The file, in Base64. */
  readonly data: string;
}

declare global {
  // A declaration merged into globalThis has to be a `var`.
  var lede: IsolatedWorld | undefined;
}

/** Lede's part of the world that the calling script runs in. */
export function isolatedWorld(): IsolatedWorld {
  globalThis.lede ??= {};
  return globalThis.lede;
}
