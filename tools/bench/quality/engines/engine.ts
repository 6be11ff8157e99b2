/** What another extractor makes of a page. */
export interface EngineReading {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  /** The text with line breaks at blocks. */
  readonly text: string;
  /** The same without what stands in `figcaption`, as the truths have it. */
  readonly captionless: string;
}

/** Runs an extractor on a page, in jsdom or in a browser; the document stays as it was. */
export type Engine = (document: Document, url: string) => EngineReading;
