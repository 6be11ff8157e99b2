import type { Outcome } from '../../core/article.ts';

/** A page as it is saved: text, or bytes whose encoding is still to be found. */
export type Markup = string | Buffer;

/** Something that cleans saved pages: jsdom or a browser. */
export interface PageReader {
  /**
   * Cleans one page. Never rejects: a page that breaks the reader gives `failed` with the error's words.
   * `ms` is the time of the processor that the cleaning alone took, without parsing the markup.
   */
  read(html: Markup, url: string): Promise<TimedOutcome>;
  close(): Promise<void>;
  /** How many pages it reads at the same time to good use. */
  readonly lanes: number;
}

export interface TimedOutcome {
  readonly outcome: Outcome;
  readonly ms: number;
}

/** The value for a page that broke its reader. */
export function failed(error: unknown): TimedOutcome {
  const detail = error instanceof Error ? error.message : String(error);
  return { outcome: { ok: false, reason: 'failed', detail: detail.slice(0, 300) }, ms: 0 };
}
