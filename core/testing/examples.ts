import type { Place } from './story.ts';

/** What one kind of clutter takes out of a page, and what looks like it. */
export interface Examples {
  /** Blocks that must go, by the evidence that must give them away. */
  readonly remove: Readonly<Record<string, readonly Example[]>>;
  /** Blocks that must stay. */
  readonly keep: readonly Example[];
}

/** Markup that stands in the middle of a story, or elsewhere on its page. */
export type Example = string | { readonly html: string; readonly place: Place };

/** An example between the headline and the text. */
export function top(html: string): Example {
  return { html, place: 'top' };
}

/** An example after the last paragraph of the text. */
export function end(html: string): Example {
  return { html, place: 'end' };
}

/** An example beside the article. */
export function outside(html: string): Example {
  return { html, place: 'outside' };
}
