import { attributeLimit, SCRIPT_ADDRESS } from './copied-attributes.ts';
import { isTooDeepToLayOut } from './depth.ts';
import { Flow, type FlowOwner } from './flow.ts';
import { BLOCK_TAGS, EMPTY_TAGS, HEADING_TAGS, SKIPPED_TAGS } from './html.ts';
import { imageSource, noscriptSource } from './image-source.ts';
import { Joints, spaceBefore } from './joints.ts';
import { LIMITS, MOST_BLANK, MOST_LINES } from './limits.ts';
import { type NativeDom, nativeDom } from './native-dom.ts';
import { isForScreenReaders, isLineNumbers, isPermalink, spaceFor } from './reading-aids.ts';
import { setOf } from './set-of.ts';
import { withoutSoftHyphens } from './soft-hyphens.ts';
import { StreamedPieces } from './streamed.ts';

/** A bounded, inert copy of a page: nothing in it loads, runs or answers to the page's own names. */
export interface Snapshot {
  readonly document: Document;
  /** The live element each copied element stands for, by its order; see `orderOf`. */
  readonly sources: readonly Element[];
  /** Copied elements that hold a block, at any depth. */
  readonly containers: ReadonlySet<Element>;
  /** Whether the page may be asked about styles and boxes. */
  mayAskForLayout(): boolean;
  /** True when a limit was reached and something of the page was left out for it. */
  readonly isPartial: boolean;
}

/**
 * Copies what of a page could be article, or tell about it. Walks with a stack of its own (the page may be deeper
 * than the machine's), through open shadow roots, and reads only: the live page is never written to, and since the
 * copy belongs to a document without a window nothing is fetched.
 */
export function snapshot(page: Document): Snapshot {
  const copier = new Copier(page);
  copier.copyBody(page.body ?? page.documentElement);
  return copier;
}

/** The order that the snapshot gave to a copied element, or null for elements that others made. */
export function orderOf(element: Element): number | null {
  return (element as Ordered)[ORDER] ?? null;
}

/** Stands on the element itself: a weak map of all elements keeps the garbage collector busy. */
const ORDER = Symbol('order');

type Ordered = Element & { [ORDER]?: number };

interface Frame {
  /** The next child to visit, or the place of it in `list` where the page composes children from elsewhere. */
  next: Node | null;
  place: number;
  readonly list: readonly Node[] | null;
  /** What is visited; null when it is walked through but not copied (slots, elements too deep). */
  readonly source: Element | null;
  /** Where the children go. */
  readonly flow: Flow;
  readonly isPreformatted: boolean;
  /** Whether the place belongs to an article, where a footer is part of the text. */
  readonly isInArticle: boolean;
}

class Copier implements Snapshot, FlowOwner {
  readonly document: Document;
  readonly sources: Element[] = [];
  readonly containers = new Set<Element>();
  isPartial = false;
  private readonly page: Document;
  private isShallow: boolean | undefined;
  private readonly dom: NativeDom;
  private readonly stack: Frame[] = [];
  private streamed: StreamedPieces | null = null;
  private visited = 0;
  private textLength = 0;
  private readonly joints = new Joints(() => this.mayAskForLayout());
  private lines = 0;
  private hasEnded = false;

  constructor(page: Document) {
    this.page = page;
    this.document = page.implementation.createHTMLDocument('');
    this.dom = nativeDom(this.document);
    const base = this.document.createElement('base');
    base.href = page.baseURI;
    this.document.head.append(base);
  }

  copyBody(root: Element): void {
    const body = this.document.body;
    this.stamp(body, root);
    this.streamed = new StreamedPieces(root, this.dom);
    const place = { isPreformatted: false, isInArticle: false };
    this.enter(root, new Flow(body, root, this), root, place);
    for (let top = this.stack.at(-1); top; top = this.stack.at(-1)) {
      const node = this.take(top);
      if (!node) this.leave(top);
      else if (this.isFull()) this.end();
      else this.visit(node, top);
    }
  }

  mayAskForLayout(): boolean {
    this.isShallow ??= !isTooDeepToLayOut(this.page);
    return this.isShallow;
  }

  paragraphOf(source: Element): Element {
    const paragraph = this.document.createElement('p');
    this.stamp(paragraph, source);
    return paragraph;
  }

  /** Gives a new element of the copy its order. */
  private stamp(copy: Element, source: Element): void {
    (copy as Ordered)[ORDER] = this.sources.length;
    this.sources.push(source);
  }

  private take(frame: Frame): Node | null {
    if (this.hasEnded) return null;
    if (frame.list) return frame.list[frame.place++] ?? null;
    const node = frame.next;
    if (node) frame.next = this.dom.nextSibling(node);
    return node;
  }

  private isFull(): boolean {
    return (
      this.sources.length >= LIMITS.elements ||
      this.visited >= LIMITS.visited ||
      this.textLength >= LIMITS.text
    );
  }

  /** Leaves out all of the page that has not been copied yet. */
  private end(): void {
    this.isPartial = true;
    this.hasEnded = true;
  }

  private visit(node: Node, parent: Frame): void {
    const type = this.dom.nodeType(node);
    if (type === 8) return;
    this.visited += 1;
    if (type === 3) this.copyText(node as Text, parent);
    else if (type === 1) this.copyElement(node as Element, parent);
  }

  private enter(
    node: Element,
    flow: Flow,
    source: Element | null,
    { isPreformatted, isInArticle }: Pick<Frame, 'isPreformatted' | 'isInArticle'>,
  ): void {
    const next = this.dom.firstChild(this.dom.shadowRoot(node) ?? node);
    this.stack.push({ next, place: 0, list: null, source, flow, isPreformatted, isInArticle });
  }

  /** A slot shows what the page puts into it, or what it holds itself. */
  private enterSlot(slot: HTMLSlotElement, parent: Frame): void {
    const assigned = slot.assignedNodes();
    if (assigned.length === 0) this.enter(slot, parent.flow, null, parent);
    else this.stack.push({ ...parent, next: null, place: 0, list: assigned, source: null });
  }

  private leave(frame: Frame): void {
    this.stack.pop();
    const { flow, source } = frame;
    if (!source) return;
    flow.close();
    if (flow.hasBlock) this.containers.add(flow.element);
    if (BLOCK_TAGS.has(flow.element.localName)) this.joints.breakOff();
    else this.stack.at(-1)?.flow.closeInline(flow);
  }

  private copyText(node: Text, { flow, isPreformatted }: Frame): void {
    let text = withoutSoftHyphens(node.data);
    if (!isPreformatted && FOLDABLE.test(text)) text = text.replace(/[ \t\r\n\f]+/g, ' ');
    if (text.length > MOST_BLANK) text = text.replace(LONG_BLANK, (blank) => blank.slice(0, MOST_BLANK));
    if (isPreformatted) text = this.linesWithin(text);
    const room = LIMITS.text - this.textLength;
    if (text.length > room) {
      this.end();
      text = text.slice(0, room);
    }
    this.textLength += text.length;
    if (!text) return;
    const isParted = !isPreformatted && this.joints.areBefore(node);
    this.joints.pass(node);
    if (isParted && !spaceBefore(flow.element)) text = ` ${text}`;
    flow.addText(text);
  }

  /** A preformatted text as far as there are lines left for it; what comes after it is still read. */
  private linesWithin(text: string): string {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
      if (++this.lines >= MOST_LINES) {
        this.isPartial = true;
        return text.slice(0, end);
      }
    return text;
  }

  private copyElement(source: Element, parent: Frame): void {
    const tag = this.dom.localName(source);
    if (tag === 'template') this.copyStreamed(source, parent);
    if (SKIPPED_TAGS.has(tag) || this.streamed?.has(source)) return;
    const names = this.dom.attributeNames(source);
    if (this.isSiteChrome(source, tag, names, parent)) return;
    if (this.isReadingAid(source, tag, names)) {
      this.joints.breakOff();
      parent.flow.addText(spaceFor(source));
    } else if (tag === 'noscript') this.copyNoscriptImage(source, parent);
    else if (tag === 'slot') this.enterSlot(source as HTMLSlotElement, parent);
    else if (this.isTitle(tag, parent)) this.enter(source, parent.flow, null, parent);
    else if (this.stack.length > LIMITS.depth) {
      if (BLOCK_TAGS.has(tag)) parent.flow.addText(' ');
      this.enter(source, parent.flow, null, { ...parent, isInArticle: true });
    } else this.copyKept(source, tag, names, parent);
  }

  /** The heading of a panel that folds is a button in a heading; the words are the heading's. */
  private isTitle(tag: string, { flow }: Frame): boolean {
    return tag === 'button' && HEADING_TAGS.has(flow.element.localName);
  }

  private copyStreamed(template: Element, parent: Frame): void {
    const piece = this.streamed?.pieceFor(template);
    if (piece) this.enter(piece, parent.flow, null, parent);
  }

  private copyKept(source: Element, tag: string, names: readonly string[], parent: Frame): void {
    const copiedTag = this.copiedTag(source, tag, parent);
    const copy = this.document.createElement(copiedTag);
    this.stamp(copy, source);
    if (tag === 'img') this.copyImage(source, copy);
    for (const name of names) this.copyAttribute(source, copy, tag, name);
    const isEmpty = tag === 'br' || tag === 'img' || tag === 'hr' || EMPTY_TAGS.has(tag);
    if (isEmpty || BLOCK_TAGS.has(copiedTag)) this.joints.breakOff();
    if (BLOCK_TAGS.has(copiedTag)) parent.flow.addBlock(copy);
    else parent.flow.addInline(copy);
    if (isEmpty) return;
    this.enter(source, new Flow(copy, source, this), source, {
      isPreformatted: parent.isPreformatted || tag === 'pre',
      isInArticle: parent.isInArticle || ARTICLE_TAGS.has(tag),
    });
  }

  /** Menus and the site's own footer are on every page of a site; they are neither article nor evidence. */
  private isSiteChrome(source: Element, tag: string, names: readonly string[], parent: Frame): boolean {
    if (tag === 'nav') return true;
    if (tag === 'footer') return !parent.isInArticle;
    return names.includes('role') && CHROME_ROLES.has(this.dom.getAttribute(source, 'role') ?? '');
  }

  /** What helps to read or to find a line and is none of its text. */
  private isReadingAid(source: Element, tag: string, names: readonly string[]): boolean {
    const className = names.includes('class') ? (this.dom.getAttribute(source, 'class') ?? '') : '';
    if (isLineNumbers(source, className)) return true;
    if (BLOCK_TAGS.has(tag)) return false;
    return isForScreenReaders(source, className) || (tag === 'a' && isPermalink(source));
  }

  /**
   * Forms lose their tag, with it their habit of shadowing properties; custom elements get one that lays out alike. The
   * words of a heading stay in the heading where a paragraph around them fills it.
   */
  private copiedTag(source: Element, tag: string, { flow }: Frame): string {
    if (tag === 'form') return 'div';
    const parent = flow.element.localName;
    if (tag === 'p' || tag === 'div')
      return HEADING_TAGS.has(parent) && source.parentElement?.childElementCount === 1 ? 'span' : tag;
    if (BLOCK_TAGS.has(tag) || PLAIN_TAG.test(tag)) return tag;
    return BLOCK_TAGS.has(parent) && !PHRASING_PARENTS.has(parent) ? 'div' : 'span';
  }

  private copyAttribute(source: Element, copy: Element, tag: string, name: string): void {
    const limit = attributeLimit(tag, name);
    if (limit === undefined) return;
    const value = this.dom.getAttribute(source, name);
    if (value && value.length <= limit && !(name === 'href' && SCRIPT_ADDRESS.test(value)))
      copy.setAttribute(name, value);
    else if (value && name === 'class') copy.setAttribute(name, value.slice(0, limit));
  }

  private copyImage(source: Element, copy: Element): void {
    const address = imageSource(source, this.dom);
    if (address) copy.setAttribute('src', address);
  }

  /** The picture in a `noscript` is the one that a script shows in its place. */
  private copyNoscriptImage(source: Element, { flow }: Frame): void {
    const address = noscriptSource(source, this.dom);
    const previous = flow.element.lastElementChild;
    if (!address || previous?.localName !== 'img' || previous.hasAttribute('src')) return;
    previous.setAttribute('src', address);
  }
}

const ARTICLE_TAGS = setOf('article blockquote figure main');

const CHROME_ROLES = setOf('navigation contentinfo search menu menubar');

const PHRASING_PARENTS = setOf('p h1 h2 h3 h4 h5 h6 li dt td th figcaption');

const PLAIN_TAG = /^[a-z][a-z0-9]*$/;

/** White space that is not single spaces already. */
const FOLDABLE = /[\t\r\n\f]| {2}/;

/**
 * White space in a row beyond what is kept, that which has no width included. Sought from its beginning alone, or long
 * stretches would be gone through from each of their characters.
 */
const LONG_BLANK = new RegExp(`(?<![\\s\u200b])[\\s\u200b]{${MOST_BLANK}}[\\s\u200b]+`, 'g');
