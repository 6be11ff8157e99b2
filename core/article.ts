/**
 * The vocabulary of Lede: what the stages of the pipeline hand to each other and what the
 * popup, reader mode and the command line show. Everything here is plain data that can be
 * cloned between processes; nothing here refers to a live document. What `readPage` gives of it is frozen.
 */
import type { ElementContent, Root } from 'hast';
import type { RuleFit } from './site-rules/rule.ts';

declare module 'hast' {
  interface ElementData {
    /** Place of the source element in the page, in document order: joins the tree to the live page. */
    order?: number | undefined;
  }
  interface ElementContentMap {
    removal: RemovalMark;
  }
  interface RootContentMap {
    removal: RemovalMark;
  }
}

/** Stands in the content where a block was taken out; renders as nothing until it is brought back. */
export interface RemovalMark {
  type: 'removal';
  /** `Removal.id` of the block that stood here. */
  id: number;
}

/** One news story, cleaned. Strings are plain text, never markup. */
export interface Article {
  /** Address of the page as the browser has it, not as the page claims it. */
  readonly url: string;
  /** Headline without the site's name. */
  readonly title: string;
  readonly standfirst: string | null;
  /** Names only, without "By" and without job titles. */
  readonly byline: string | null;
  readonly siteName: string | null;
  /** ISO 8601, with whatever precision and time zone the page gives. */
  readonly publishedTime: string | null;
  readonly modifiedTime: string | null;
  /** BCP 47 tag of the article's language. */
  readonly lang: string | null;
  readonly dir: Direction;
  /** The page's own description of the story. */
  readonly excerpt: string | null;
  /** The lead picture; it does not stand in `content` again. */
  readonly image: Picture | null;
  /** The story as a tree of allowed elements, with a `RemovalMark` wherever a block was taken out. */
  readonly content: Root;
  /** Words of the body text, without captions; characters in scripts that do not part words. */
  readonly words: number;
  /** True when the page was over the limits of the snapshot and only its first part was read. */
  readonly isPartial: boolean;
  /** What the reader should know of it before reading; whole stories have nothing of the kind. */
  readonly caveat?: Caveat;
}

/** What sets an article apart from a whole story. */
export type Caveat = Stub | LiveBlogCaveat | SelectionCaveat;

/** Only the beginning is on the page: the site keeps the rest for those who pay. */
export interface Stub {
  readonly kind: 'stub';
  /** How many paragraphs the page holds. */
  readonly paragraphs: number;
}

/** A report in short pieces, each under its time, the newest first. */
export interface LiveBlogCaveat {
  readonly kind: 'live-blog';
  readonly entries: number;
}

/** What the reader selected on the page, and nothing else. */
export interface SelectionCaveat {
  readonly kind: 'selection';
}

export type Direction = 'ltr' | 'rtl';

export interface Picture {
  /** Absolute http(s) address. */
  readonly src: string;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
  /** CSS pixels, where the page states them. */
  readonly width: number | null;
  readonly height: number | null;
}

/**
 * What a removed block was, `chosen` when the reader took it out, `missing` when it may be a part of the story that was
 * not found; its name is in the locale files.
 */
export type ClutterKind =
  | 'ad'
  | 'app-promo'
  | 'appeal'
  | 'author-bio'
  | 'channel'
  | 'chosen'
  | 'comments'
  | 'consent'
  | 'credit'
  | 'dialog'
  | 'legal'
  | 'metadata'
  | 'missing'
  | 'navigation'
  | 'newsletter'
  | 'other-article'
  | 'placeholder'
  | 'player'
  | 'related'
  | 'share'
  | 'tags';

/** One block that was taken out of the article, and why. */
export interface Removal {
  /** Counts from 1, without gaps, in document order. */
  readonly id: number;
  /** Place of the block's element in the page, as `order` in the content's data. */
  readonly order: number;
  readonly kind: ClutterKind;
  /** Name of the rule that fired, unique within its kind; the locale files put it into words. */
  readonly evidence: string;
  /** Id of the reader's own rule that took it out, if one did. */
  readonly rule?: string;
  /** The block's text as one line, words parted as on the page, cut after 500 characters. */
  readonly text: string;
  readonly words: number;
  /** How many paragraphs of the article stand before it; null when it stood outside the article. */
  readonly paragraphsBefore: number | null;
  /** The block itself, sanitised, to be shown in its place; empty when it stood outside the article. */
  readonly content: readonly ElementContent[];
}

/**
 * Why a paragraph seems to be missing: it stands in the page's own record of the text, it is built like the paragraphs
 * of the article, or it stands between them and the headline.
 */
export type MissingEvidence = 'stated' | 'sibling' | 'above';

/** Why a page gives no article. Only the shell puts these into words. */
export type Refusal =
  | 'blank'
  | 'consent-wall'
  | 'data'
  | 'failed'
  | 'feed'
  | 'front-page'
  | 'gallery'
  | 'image'
  | 'in-frame'
  | 'media'
  | 'missing-page'
  | 'no-article'
  | 'pdf'
  | 'section-page'
  | 'video';

/** A story that a page leads to. */
export interface StoryLink {
  readonly title: string;
  /** Absolute http(s) address. */
  readonly url: string;
}

/** Why a page gives no article, with what there is to say about it. */
export interface Refused {
  readonly ok: false;
  readonly reason: Refusal;
  readonly detail?: string;
  /** Where the page leads to, when it is a list of stories. */
  readonly stories?: readonly StoryLink[];
}

/** An article, with what was taken out of it and what may be missing from it. */
export interface Found {
  readonly ok: true;
  readonly article: Article;
  readonly removals: readonly Removal[];
  /**
   * Blocks of paragraphs that seem to belong to the article and are not in it, with their places in it; numbered on from
   * the removals. Absent when the text seems whole.
   */
  readonly missing?: readonly Removal[];
  /** How the article goes on over further pages; absent when it stands on one. */
  readonly paging?: Paging;
  /** Which of the reader's own rules for the site fitted, if there are any. */
  readonly rules?: readonly RuleFit[];
}

/** An article on several numbered pages of its site. */
export interface Paging {
  /** How many of them are joined in what is there. */
  readonly pages: number;
  /** Where it goes on; null once all is there. */
  readonly next: NextPage | null;
}

export interface NextPage {
  /** Absolute, of the same origin as the page that it was found on. */
  readonly url: string;
  readonly number: number;
  /** The number of the last page, as far as the page tells; null where it doesn't. */
  readonly last: number | null;
}

/** What reading a page gives: an article, or the reason why there is none. */
export type Outcome = Found | Refused;

/** A paragraph that tells the story in short. */
export interface Summary {
  readonly text: string;
  readonly sentences: readonly SummarySentence[];
}

/** A sentence of the summary and where it stands in the article's body text. */
export interface SummarySentence {
  readonly text: string;
  /** Offsets in UTF-16 code units into the text that was summarised; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}
