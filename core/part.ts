import { HEADING_TAGS } from './html.ts';
import { nameTokens } from './names.ts';
import { isForm } from './native-dom.ts';
import type { PartList } from './part-list.ts';
import { isHidden } from './visibility.ts';
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
  readonly isHeading: boolean;
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
  /** Whether a link stands around the whole part. */
  readonly isInLink: boolean;
  /** All parts of the page, with the places where those below this one end, and its leaves begin and end. */
  private readonly list: PartList;
  private end = 0;
  private readonly firstLeaf: number;
  private endLeaf = 0;
  private readonly firstAnchor: number;
  private endAnchor = 0;
  private cachedNames: string | undefined;
  private cachedHidden: boolean | undefined;

  /** Takes its place at the end of the list. */
  constructor(
    element: Element,
    origin: { order: number; source: Element; list: PartList },
    parent: Part | null,
  ) {
    const { order, source, list } = origin;
    const name = element.localName;
    this.element = element;
    this.order = order;
    this.source = source;
    this.parent = parent;
    this.tag = isForm(source) ? 'form' : source.localName;
    this.isHeading = HEADING_TAGS.has(name);
    const isLink = name === 'a' && element.hasAttribute('href');
    this.isInLink = isLink || (parent?.isInLink ?? false);
    this.list = list;
    this.position = list.parts.push(this) - 1;
    this.firstLeaf = list.leaves.length;
    // A part that is a link stands in others with it, not in itself.
    if (isLink) list.anchors.push(element);
    this.firstAnchor = list.anchors.length;
  }

  /** Told when all parts below have been added. */
  close(): void {
    if (this.isLeaf) this.list.leaves.push(this);
    this.end = this.list.parts.length;
    this.endLeaf = this.list.leaves.length;
    this.endAnchor = this.list.anchors.length;
  }

  get isLeaf(): boolean {
    return this.children.length === 0;
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

  /** Whether the reader cannot see the part now. The page is asked when it is first wanted to know. */
  get isHidden(): boolean {
    this.cachedHidden ??=
      (this.parent?.isHidden ?? false) ||
      (this.parent?.source !== this.source && isHidden(this.source, () => this.list.mayAskForLayout()));
    return this.cachedHidden;
  }

  /** Text of all leaves below, with single spaces. */
  get text(): string {
    return this.isLeaf ? this.ownText : this.list.text(this.firstLeaf, this.endLeaf);
  }

  /** Leaves below, or the part itself, in document order. */
  leaves(): readonly Part[] {
    return this.list.leaves.slice(this.firstLeaf, this.endLeaf);
  }

  /** The links with an address that stand in the part, in document order. */
  anchors(): readonly Element[] {
    return this.list.anchors.slice(this.firstAnchor, this.endAnchor);
  }

  /** The part and everything below, in document order. */
  descendants(): readonly Part[] {
    return this.list.parts.slice(this.position, this.end);
  }

  *ancestors(): Generator<Part> {
    for (let part = this.parent; part; part = part.parent) yield part;
  }

  /** Whether another part of the page is this one or stands in it. */
  holds({ position }: Part): boolean {
    return position >= this.position && position < this.end;
  }

  /** Measures a leaf from its inline content. */
  measureLeaf(): void {
    this.ownText = singleSpaced(this.element.textContent ?? '');
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
    this.words += child.words;
    this.linkedWords += child.linkedWords;
    this.links += child.links;
    this.proseWords += child.proseWords;
    this.proseBlocks += child.proseBlocks;
    this.headings += child.headings;
    this.images += child.images;
    this.media += child.media;
    this.buttons += child.buttons;
    this.fields += child.fields;
  }

  private measureInline(): void {
    for (let child = this.element.firstElementChild; child; child = child.nextElementSibling)
      this.countInline(child);
    if (this.isInLink) {
      this.links ||= 1;
      this.linkedWords = this.words;
    }
  }

  /** Counts an inline element with what it holds, in a leaf or between the blocks of another part. */
  countInline(element: Element): void {
    const tag = element.localName;
    if (tag === 'a') {
      if (element.hasAttribute('href')) this.countLink(element);
    } else if (tag === 'img') this.images++;
    else if (tag === 'button') this.buttons++;
    else if (tag === 'select') this.fields++;
    else if (MEDIA.has(tag)) this.media++;
    else if (tag === 'input' && !NO_FIELD.test(element.getAttribute('type') ?? '')) this.fields++;
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      this.countInline(child);
  }

  private countLink(link: Element): void {
    const words = this.isLeaf ? countWords(link.textContent ?? '') : 0;
    this.list.anchors.push(link);
    this.links++;
    this.linkedWords = Math.min(this.words, this.linkedWords + words);
  }
}

/** The smallest part that holds two others. */
export function smallestHolder(a: Part, b: Part): Part {
  let holder = a;
  while (!holder.holds(b) && holder.parent) holder = holder.parent;
  return holder;
}

const MEDIA: ReadonlySet<string> = new Set(['iframe', 'video', 'audio']);

/** Types of inputs that ask for nothing. */
const NO_FIELD = /^(?:hidden|submit|button|image)$/;

/** Shortest text, in words, and largest linked share that still count as prose. */
const PROSE_WORDS = 20;
const PROSE_LINK_SHARE = 0.4;

const SENTENCE_END = /[.!?…。！？।۔؟]["'”’»)\]」』]*(?:\s|$)|[。！？।۔؟]/u;

function singleSpaced(text: string): string {
  return (UNEVEN_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** White space that is not single spaces already. */
const UNEVEN_SPACE = /[^\S ]|\s\s/;
