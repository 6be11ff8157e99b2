/**
 * The browser's Summarizer as the Writing Assistance APIs draft of the W3C community group has it, as far as we
 * use it. TypeScript's own DOM types don't know it yet.
 */
export interface SummarizerApi {
  availability(
    options: SummarizerOptions,
  ): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  /** Rejects with NotAllowedError when a download is needed and the reader has not just clicked. */
  create(options: SummarizerCreateOptions): Promise<Summarizer>;
}

export interface SummarizerOptions {
  readonly type: 'tldr' | 'teaser' | 'key-points' | 'headline';
  readonly format: 'plain-text' | 'markdown';
  readonly length: 'short' | 'medium' | 'long';
  /** BCP 47 tags. */
  readonly expectedInputLanguages: readonly string[];
  readonly outputLanguage: string;
}

export interface SummarizerCreateOptions extends SummarizerOptions {
  readonly sharedContext?: string;
  readonly signal?: AbortSignal;
  readonly monitor?: (monitor: EventTarget) => void;
}

export interface Summarizer {
  /** In the browser's own unit, usually tokens of the model; may be infinite. */
  readonly inputQuota: number;
  measureInputUsage(input: string, options?: { signal?: AbortSignal }): Promise<number>;
  summarize(input: string, options?: { context?: string; signal?: AbortSignal }): Promise<string>;
  /** Gives the summary piece by piece. */
  summarizeStreaming(
    input: string,
    options?: { context?: string; signal?: AbortSignal },
  ): ReadableStream<string>;
  destroy(): void;
}

/** The browser's Summarizer, or null where there is none. It is exposed to windows, not to workers. */
export function findSummarizer(scope: object = globalThis): SummarizerApi | null {
  const api: unknown = Reflect.get(scope, 'Summarizer');
  return isSummarizer(api) ? api : null;
}

function isSummarizer(api: unknown): api is SummarizerApi {
  return typeof api === 'function' && 'availability' in api && 'create' in api;
}
