import { HEADING_TAGS } from './html.ts';
import { nameTokens } from './names.ts';
import { native } from './native-dom.ts';
import { countWords } from './words.ts';

/**
 * A block of the copied page and what was measured on it. Parts form a tree; the leaves hold the text, one
 * paragraph, heading or list item each, and the counts of the others are sums over their leaves.
 */
export class Part {
  readonly element: Element;
  /** Identity of the element in the snapshot: index of its source. */
  readonly order: number;
  /** Place among all parts in document order. */
  readonly position: number;
  /** The tag on the page, in lower case: forms and custom elements have another one in the copy. */
  readonly tag: string;
  readonly source: Element;
  readonly parent: Part | null;
  readonly children: Part[] = [];
  /** Text of a leaf with single spaces; empty for others, see `text`. */
  ownText = '';
  words = 0;
  linkedWords = 0;
  /** Links with an address. */
  links = 0;
  /** Words in leaves that read like prose, and how many such leaves there are. */
  proseWords = 0;
  proseBlocks = 0;
  headings = 0;
  images = 0;
  /** Players and frames. */
  media = 0;
  buttons = 0;
  /** Fields of forms; hidden ones and buttons don't count. */
  fields = 0;
  isHidden = false;
  /** Whether a link stands around the whole part. */
  readonly isInLink: boolean;
  private cachedNames: string | undefined;
  private cachedText: string | undefined;

  constructor(
    element: Element,
    origin: { order: number; position: number; source: Element },
    parent: Part | null,
  ) {
    this.element = element;
    this.order = origin.order;
    this.position = origin.position;
    this.source = origin.source;
    this.parent = parent;
    this.tag = native(origin.source, 'localName');
    this.isInLink =
      (parent?.isInLink ?? false) || (element.localName === 'a' && element.hasAttribute('href'));
  }

  get isLeaf(): boolean {
    return this.children.length === 0;
  }

  get isHeading(): boolean {
    return HEADING_TAGS.has(this.element.localName);
  }

  /** Whether a leaf reads like running text: long enough, mostly unlinked, with the end of a sentence in it. */
  get isProse(): boolean {
    return this.isLeaf && this.proseBlocks > 0;
  }

  /** Share of the words that stand in links, 0 to 1. */
  get linkShare(): number {
    return this.words === 0 ? 0 : this.linkedWords / this.words;
  }

  /** Words of class, id and naming attributes: ` article newsletter widget `, lower case, single spaces around. */
  get names(): string {
    this.cachedNames ??= nameTokens(this.source);
    return this.cachedNames;
  }

  /** Text of all leaves below, with single spaces. */
  get text(): string {
    this.cachedText ??= this.isLeaf
      ? this.ownText
      : [...this.leaves()]
          .map((leaf) => leaf.ownText)
          .filter(Boolean)
          .join(' ');
    return this.cachedText;
  }

  /** Leaves below, or the part itself, in document order. */
  *leaves(): Generator<Part> {
    if (this.isLeaf) yield this;
    else for (const child of this.children) yield* child.leaves();
  }

  /** The part and everything below, in document order. */
  *descendants(): Generator<Part> {
    yield this;
    for (const child of this.children) yield* child.descendants();
  }

  *ancestors(): Generator<Part> {
    for (let part = this.parent; part; part = part.parent) yield part;
  }

  holds(other: Part): boolean {
    for (let part: Part | null = other; part; part = part.parent) if (part === this) return true;
    return false;
  }

  /** Measures a leaf from its inline content. */
  measureLeaf(): void {
    this.ownText = (this.element.textContent ?? '').replace(/\s+/g, ' ').trim();
    this.words = countWords(this.ownText);
    if (this.isHeading) this.headings = 1;
    this.measureInline();
    if (
      this.words >= PROSE_WORDS &&
      this.linkShare < PROSE_LINK_SHARE &&
      !this.isHeading &&
      SENTENCE_END.test(this.ownText)
    ) {
      this.proseWords = this.words;
      this.proseBlocks = 1;
    }
  }

  add(child: Part): void {
    this.children.push(child);
    for (const key of SUMS) this[key] += child[key];
  }

  private measureInline(): void {
    if (this.element.firstElementChild)
      for (const element of this.element.querySelectorAll(COUNTED)) this.countInline(element);
    if (this.isInLink) {
      this.links ||= 1;
      this.linkedWords = this.words;
    }
  }

  /** Counts an inline element, in a leaf or between the blocks of another part. */
  countInline(element: Element): void {
    const tag = element.localName;
    if (tag === 'a') this.countLink(this.isLeaf ? countWords(element.textContent ?? '') : 0);
    else if (tag === 'img') this.images++;
    else if (tag === 'button') this.buttons++;
    else if (tag === 'input') {
      if (!/^(?:hidden|submit|button|image)$/.test(element.getAttribute('type') ?? '')) this.fields++;
    } else if (tag === 'select') this.fields++;
    else this.media++;
  }

  private countLink(words: number): void {
    this.links++;
    this.linkedWords = Math.min(this.words, this.linkedWords + words);
  }
}

/** Inline elements that `countInline` knows. */
export const COUNTED = 'a[href],img,button,input,select,iframe,video,audio';

const SUMS = [
  'words',
  'linkedWords',
  'links',
  'proseWords',
  'proseBlocks',
  'headings',
  'images',
  'media',
  'buttons',
  'fields',
] as const;

/** Shortest text, in words, and largest linked share that still count as prose. */
const PROSE_WORDS = 20;
const PROSE_LINK_SHARE = 0.4;

const SENTENCE_END = /[.!?…。！？।۔؟]["'”’»)\]」』]*(?:\s|$)|[。！？।۔؟]/u;
