import type { ClutterKind } from '../article.ts';

/** What a reader taught about one kind of block on one site: the shape of the block, never its words. */
export interface SiteRule {
  /** Tells the rules of all sites apart. */
  readonly id: string;
  readonly action: RuleAction;
  /** What the block was when the rule was made. */
  readonly kind: ClutterKind;
  readonly shape: BlockShape;
  readonly isOn: boolean;
  /** How often the reader undid what the rule did. */
  readonly misfires: number;
}

export type RuleAction = 'keep' | 'remove';

/** A block as its page's makers built it, without what changes from build to build and from story to story. */
export interface BlockShape {
  /** Name of its element. */
  readonly tag: string;
  /** What its classes and its id are made of, without hashes and numbers. */
  readonly names: readonly string[];
  /** Its naming attributes, as `data-block=sign-up`. */
  readonly data: readonly string[];
  /** The nearest element around it that is named at all. */
  readonly holder: Pick<BlockShape, 'tag' | 'names' | 'data'> | null;
  readonly words: number;
  /** Paragraphs that read like prose. */
  readonly proseBlocks: number;
  /** Linked share of its words, in quarters: 0 to 4. */
  readonly links: number;
  readonly traits: readonly Trait[];
  /** Whether the traits and the holder have to be the same too, since the names alone are those of the story. */
  readonly isStrict: boolean;
}

export const TRAITS = ['bold', 'form', 'heading', 'italic', 'opening', 'picture'] as const;

/** What shows of a block without reading it: set in bold, a form, a heading, set in italics, ends with a colon, a picture. */
export type Trait = (typeof TRAITS)[number];

/** What rules did to a page. */
export interface RuleFit {
  /** Id of the rule. */
  readonly rule: string;
  readonly action: RuleAction;
  /** How many blocks it fits. */
  readonly blocks: number;
  /** False when it was passed over, since it and another fitting one have misfired before. */
  readonly isTrusted: boolean;
}

/** The evidence that the receipt gives for what a rule of the reader's took out. */
export const YOUR_RULE = 'your-rule';

/** How often a rule may be undone before it is switched off. */
export const MOST_MISFIRES = 2;
