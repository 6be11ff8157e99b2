import type { ClutterKind } from '../article.ts';
import type { Part } from '../part.ts';
import type { Story, StoryLine } from './story.ts';

/** One kind of clutter: everything that gives it away, in the order in which it is tried. */
export interface Clutter {
  readonly kind: ClutterKind;
  /** Taken out before the article is looked for: only what could itself be taken for the article. */
  readonly prune?: readonly PartRule[];
  /** Marked while the page's structure stands, taken out of the article afterwards. */
  readonly mark?: readonly PartRule[];
  /** Recognised in the article by what a line says and where it stands. */
  readonly line?: readonly LineRule[];
}

/** Recognises a block by its structure. */
export interface PartRule {
  /** Names the rule to the reader and in tests; unique within the kind. */
  readonly evidence: string;
  readonly ceiling: Ceiling;
  fits(part: Part, page: Page): boolean;
}

/** Recognises a line of the extracted article. */
export interface LineRule {
  readonly evidence: string;
  /** Longest line, in words, that the rule may take. */
  readonly words: number;
  fits(line: StoryLine, story: Story): boolean;
}

/** The most that a rule may take out as one block: whatever is larger is left alone. */
export interface Ceiling {
  readonly words: number;
  /** Paragraphs that read like prose. */
  readonly proseBlocks: number;
  /** Share of the page's prose words, 0 to 1. */
  readonly share: number;
}

/** What rules may know of the whole page. */
export interface Page {
  /** The page's address without its fragment. */
  readonly url: string;
  readonly root: Part;
  /** The heading that names the article; nothing that holds it is ever taken out. */
  readonly headline: Part | null;
  readonly proseWords: number;
  /** The page's own titles and the names of its authors, for telling the head of an article from its text. */
  readonly titles: readonly string[];
  readonly byline: string | null;
}
