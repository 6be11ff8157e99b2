import type { ClutterKind } from '../../core/article.ts';
import type { RuleAction } from '../../core/site-rules/rule.ts';

/** Keeps what the reader teaches by pointing at blocks. Who shows an article brings one along. */
export interface Teacher {
  /** The site that rules are made for; null where the page is on none. */
  readonly site: string | null;
  /** Makes a rule by the element of the page that has this order. */
  teach(order: number, action: RuleAction, kind: ClutterKind): Promise<Taught>;
  forget(rule: string): Promise<void>;
  /** Notes that the reader undid what a rule did; true when it was switched off for that. */
  noteMisfire(rule: string): Promise<boolean>;
  switchOff(rules: readonly string[]): Promise<void>;
  /** Notes that the reader misses nothing on this page. */
  noteWhole(): void;
}

/** What came of teaching: a rule with the number of blocks that it fits here, or why there is none. */
export type Taught =
  | { readonly ok: true; readonly rule: string; readonly blocks: number }
  | { readonly ok: false; readonly reason: 'gone' | 'like-the-story' | 'not-kept' };

/** Where the teaching by one block stands. */
export type Lesson = Taught | 'asking';
