import type { Part } from '../part.ts';

/** A line of the extracted article: a paragraph, heading, list item or caption-like block. */
export interface StoryLine {
  readonly part: Part;
  readonly text: string;
  readonly words: number;
  readonly linkShare: number;
  readonly index: number;
}

/** The article as extracted, before its lines are judged. */
export interface Story {
  readonly lines: readonly StoryLine[];
  /** Indexes of the first and last line that read like prose; -1 when there is none. */
  readonly firstProse: number;
  readonly lastProse: number;
  readonly words: number;
  readonly titles: readonly string[];
  readonly byline: string | null;
  readonly siteName: string | null;
}
