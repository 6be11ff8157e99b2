/** Whether the browser has a model that writes in a language: 'absent' when it has none for anything. */
export type ModelState = 'absent' | 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** A model that writes summaries, whoever brings it. Nothing here ever throws. */
export interface SummaryModel {
  /** The state of the model for a language, by its BCP 47 tag. */
  state(lang: string | null): Promise<ModelState>;
  /** One paragraph about an article, checked against it. */
  write(article: ArticleToTell, options: WritingOptions): Promise<Writing>;
}

export interface ArticleToTell {
  readonly title: string;
  readonly standfirst: string | null;
  /** Body text, paragraphs parted by line breaks. */
  readonly text: string;
  /** BCP 47 tag; English where it is not known. */
  readonly lang: string | null;
}

export interface WritingOptions {
  /** Whether the reader has just asked for the download, with a click. Without it none is ever started. */
  readonly mayDownload: boolean;
  /** Ends download and writing; what was written is thrown away. */
  readonly signal: AbortSignal;
  /** Share of the model that is on the device, 0 to 1. */
  readonly onDownload?: (share: number) => void;
  /** The sentences written and checked so far; nothing yet when the writing begins. */
  readonly onText?: (text: string) => void;
}

/** Why there is no paragraph. Only the shell puts these into words. */
export type ModelFailure =
  | 'cancelled'
  | 'needs-click'
  | 'needs-download'
  | 'no-model'
  | 'download-failed'
  | 'refused'
  | 'too-long'
  | 'too-slow'
  | 'unusable'
  | 'failed';

export type Writing =
  | { readonly ok: true; readonly text: string; readonly leftOut: readonly Unsupported[] }
  | { readonly ok: false; readonly reason: ModelFailure };

/** What a model has written about an article, to be shown in another place than where it was written. */
export interface WrittenSummary {
  readonly text: string;
  /** How many sentences were left out of it. */
  readonly leftOut: number;
  /** By which the article is known again: it is read anew in the other place. */
  readonly about: Pick<ArticleToTell, 'title' | 'text'>;
}

/** A sentence that says what the article does not. */
export interface Unsupported {
  readonly sentence: string;
  readonly kind: 'date' | 'link' | 'name' | 'number' | 'quotation';
  /** The words that the article does not have. */
  readonly claim: string;
}
