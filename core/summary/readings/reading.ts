/** An article of our own with the summary that a reader would sign. */
export interface Reading {
  readonly lang: string;
  readonly title: string;
  readonly standfirst?: string;
  readonly paragraphs: readonly string[];
  /** The sentences of the summary, in order. */
  readonly summary: readonly string[];
}
