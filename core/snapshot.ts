import { BLOCK_TAGS, EMPTY_TAGS, SKIPPED_TAGS } from './html.ts';
import { imageSource } from './image-source.ts';
import { LIMITS } from './limits.ts';
import { type NativeDom, nativeDom } from './native-dom.ts';
import { isHidden } from './visibility.ts';

/** A bounded, inert copy of a page: nothing in it loads, runs or answers to the page's own names. */
export interface Snapshot {
  readonly document: Document;
  /** The live element each copied element stands for, by its order; see `orderOf`. */
  readonly sources: readonly Element[];
  /** Orders of the copied elements that the reader cannot see now, outermost ones only. */
  readonly hidden: ReadonlySet<number>;
  /** True when a limit was reached and the rest of the page was left out. */
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
  return ordersOf(element)[0] ?? null;
}

/**
 * All orders on an element. An element of the copy has one; when Readability folds a wrapper into its only child,
 * the child inherits the wrapper's as well, which is why the order is part of the attribute's name.
 */
export function ordersOf(element: Element): number[] {
  const orders: number[] = [];
  for (const { name } of element.attributes)
    if (name.startsWith(ORDER)) orders.push(Number(name.slice(ORDER.length)));
  return orders;
}

const ORDER = 'data-o';

interface Frame {
  /** Children still to visit: a sibling chain, or a list where the page composes children from elsewhere. */
  next: Node | null;
  list: readonly Node[] | null;
  readonly into: Element;
  /** False for what is walked through but not copied (slots, elements too deep). */
  readonly isCopied: boolean;
  readonly isPreformatted: boolean;
  /** Whether the place belongs to an article, where a footer is part of the text. */
  readonly isInArticle: boolean;
  hasBlock: boolean;
}

class Copier implements Snapshot {
  readonly document: Document;
  readonly sources: Element[] = [];
  readonly hidden = new Set<number>();
  isPartial = false;
  private readonly dom: NativeDom;
  private visited = 0;
  private textLength = 0;

  constructor(page: Document) {
    this.dom = nativeDom(page);
    this.document = page.implementation.createHTMLDocument('');
    const base = this.document.createElement('base');
    base.href = page.baseURI;
    this.document.head.append(base);
  }

  copyBody(root: Element): void {
    const body = this.document.body;
    this.stamp(body, root);
    const stack: Frame[] = [this.frame(root, body, true, false, false)];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const node = this.take(top);
      if (!node) {
        stack.pop();
        if (top.isCopied) partInlineRuns(top.into, top.hasBlock, this);
        const parent = stack.at(-1);
        if (parent && (top.hasBlock || (top.isCopied && BLOCK_TAGS.has(top.into.localName))))
          parent.hasBlock = true;
      } else if (this.isFull()) this.isPartial = true;
      else this.visit(node, top, stack);
    }
  }

  /** Gives a new element of the copy its order. Also for elements that stand for a part of `source`. */
  stamp(copy: Element, source: Element): void {
    copy.setAttribute(`${ORDER}${this.sources.length}`, '');
    this.sources.push(source);
  }

  private take(frame: Frame): Node | null {
    if (this.isPartial) return null;
    if (frame.list) return frame.list[this.visitedIn(frame)] ?? null;
    const node = frame.next;
    if (node) frame.next = this.dom.nextSibling(node);
    return node;
  }

  private readonly positions = new WeakMap<Frame, number>();

  private visitedIn(frame: Frame): number {
    const position = this.positions.get(frame) ?? 0;
    this.positions.set(frame, position + 1);
    return position;
  }

  private isFull(): boolean {
    return (
      this.sources.length >= LIMITS.elements ||
      ++this.visited > LIMITS.visited ||
      this.textLength >= LIMITS.text
    );
  }

  private visit(node: Node, parent: Frame, stack: Frame[]): void {
    const type = this.dom.nodeType(node);
    if (type === 3) this.copyText(node as Text, parent);
    else if (type === 1) this.copyElement(node as Element, parent, stack);
  }

  private copyText(node: Text, parent: Frame): void {
    let text = node.data;
    if (!parent.isPreformatted) text = text.replace(/[ \t\r\n\f]+/g, ' ');
    if (text === ' ' && !parent.into.lastChild) return;
    const room = LIMITS.text - this.textLength;
    if (text.length > room) this.isPartial = true;
    text = text.slice(0, room);
    this.textLength += text.length;
    if (text) parent.into.append(text);
  }

  private copyElement(source: Element, parent: Frame, stack: Frame[]): void {
    const tag = this.dom.localName(source);
    if (SKIPPED_TAGS.has(tag) || this.isSiteChrome(source, tag, parent)) return;
    if (tag === 'noscript') this.copyNoscriptImage(source, parent);
    else if (tag === 'slot')
      stack.push(this.frame(source, parent.into, false, parent.isPreformatted, parent.isInArticle));
    else if (stack.length > LIMITS.depth) {
      if (BLOCK_TAGS.has(tag)) parent.into.append(' ');
      stack.push(this.frame(source, parent.into, false, parent.isPreformatted, true));
    } else {
      const copy = this.document.createElement(this.copiedTag(tag, parent));
      this.stamp(copy, source);
      if (tag === 'img') this.copyImage(source, copy);
      this.copyAttributes(source, copy, tag);
      if (isHidden(source, this.dom)) this.hidden.add(this.sources.length - 1);
      parent.into.append(copy);
      if (tag === 'br' || tag === 'img' || tag === 'hr' || EMPTY_TAGS.has(tag)) return;
      const isInArticle = parent.isInArticle || ARTICLE_TAGS.has(tag);
      stack.push(this.frame(source, copy, true, parent.isPreformatted || tag === 'pre', isInArticle));
    }
  }

  private frame(
    source: Element,
    into: Element,
    isCopied: boolean,
    isPreformatted: boolean,
    isInArticle: boolean,
  ): Frame {
    const shadow = this.dom.shadowRoot(source);
    const assigned = this.dom.localName(source) === 'slot' ? (source as HTMLSlotElement).assignedNodes() : [];
    return {
      next: this.dom.firstChild(shadow ?? source),
      list: assigned.length > 0 ? assigned : null,
      into,
      isCopied,
      isPreformatted,
      isInArticle,
      hasBlock: false,
    };
  }

  /** Menus and the site's own footer are on every page of a site; they are neither article nor evidence. */
  private isSiteChrome(source: Element, tag: string, parent: Frame): boolean {
    if (tag === 'nav') return true;
    if (tag === 'footer') return !parent.isInArticle;
    const role = this.dom.getAttribute(source, 'role');
    return role !== null && CHROME_ROLES.has(role);
  }

  /** Forms lose their tag, with it their habit of shadowing properties; custom elements get one that lays out alike. */
  private copiedTag(tag: string, parent: Frame): string {
    if (tag === 'form') return 'div';
    if (!/^[a-z][a-z0-9]*$/.test(tag))
      return BLOCK_TAGS.has(parent.into.localName) && !PHRASING_PARENTS.has(parent.into.localName)
        ? 'div'
        : 'span';
    return tag;
  }

  private copyAttributes(source: Element, copy: Element, tag: string): void {
    for (const name of ATTRIBUTES.get(tag) ?? [])
      this.copyAttribute(source, copy, name, name === 'href' ? LIMITS.address : LIMITS.value);
    for (const name of COMMON_ATTRIBUTES) this.copyAttribute(source, copy, name, LIMITS.name);
  }

  private copyAttribute(source: Element, copy: Element, name: string, limit: number): void {
    const value = this.dom.getAttribute(source, name);
    if (value && value.length <= limit && !(name === 'href' && SCRIPT_ADDRESS.test(value)))
      copy.setAttribute(name, value);
    else if (value && name === 'class') copy.setAttribute(name, value.slice(0, limit));
  }

  private copyImage(source: Element, copy: Element): void {
    const address = imageSource(source, this.dom);
    if (address) copy.setAttribute('src', address);
  }

  /**
   * The picture in a `noscript` is the one that a script shows in its place. Where scripts run it is text, where they
   * don't it is an element.
   */
  private copyNoscriptImage(source: Element, parent: Frame): void {
    const image = source.querySelector('img');
    const text = (source.textContent ?? '').slice(0, LIMITS.value * 4);
    const address = image
      ? imageSource(image, this.dom)
      : /<img[^>]+?src\s*=\s*["']([^"'>]+)/i.exec(text)?.[1];
    const previous = parent.into.lastElementChild;
    if (!address || previous?.localName !== 'img' || previous.hasAttribute('src')) return;
    previous.setAttribute('src', address.replaceAll('&amp;', '&'));
  }
}

/**
 * Gives every run of text a paragraph of its own, where it stands beside blocks, is parted by double line breaks, or
 * fills a `div` (Readability would make one there, without our order on it): so each paragraph, however it was
 * written, is one element.
 */
function partInlineRuns(
  element: Element,
  hasBlock: boolean,
  copier: Pick<Copier, 'document' | 'sources' | 'stamp'>,
): void {
  const isBlock = BLOCK_TAGS.has(element.localName);
  if (!hasBlock && !(isBlock && (element.localName === 'div' || hasDoubleBreak(element)))) return;
  const source = copier.sources[orderOf(element) ?? 0] as Element;
  let run: ChildNode[] = [];
  const close = (before: ChildNode | null): void => {
    while (run.length > 0 && isBlank(run[0] as ChildNode)) run.shift()?.remove();
    while (run.length > 0 && isBlank(run.at(-1) as ChildNode)) run.pop()?.remove();
    if (run.some((node) => node.textContent?.trim())) {
      const paragraph = copier.document.createElement('p');
      copier.stamp(paragraph, source);
      element.insertBefore(paragraph, before);
      paragraph.append(...run);
    }
    run = [];
  };
  for (const child of [...element.childNodes]) {
    if (isBlockNode(child)) close(child);
    else if (isBreak(child) && isBreak(run.findLast((node) => !isWhiteSpace(node)))) {
      close(child);
      child.remove();
    } else run.push(child);
  }
  close(null);
}

function hasDoubleBreak(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName !== 'br') continue;
    let next = child.nextSibling;
    while (next && next.nodeType === 3 && !next.textContent?.trim()) next = next.nextSibling;
    if (isBreak(next)) return true;
  }
  return false;
}

function isBreak(node: Node | null | undefined): boolean {
  return node?.nodeType === 1 && (node as Element).localName === 'br';
}

function isBlank(node: ChildNode): boolean {
  return isBreak(node) || isWhiteSpace(node);
}

function isWhiteSpace(node: ChildNode): boolean {
  return node.nodeType === 3 && !node.textContent?.trim();
}

function isBlockNode(node: ChildNode): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return BLOCK_TAGS.has(element.localName) || element.localName === 'hr' || holdsBlock(element);
}

function holdsBlock(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (BLOCK_TAGS.has(child.localName) || holdsBlock(child)) return true;
  return false;
}

const ARTICLE_TAGS = new Set(['article', 'blockquote', 'figure', 'main']);

const CHROME_ROLES = new Set(['navigation', 'contentinfo', 'search', 'menu', 'menubar']);

const PHRASING_PARENTS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'dt',
  'td',
  'th',
  'figcaption',
]);

const SCRIPT_ADDRESS = /^[\s\p{C}]*(?:javascript|data|vbscript|blob|file):/iu;

const COMMON_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'rel', 'lang', 'dir'];

/** Addresses keep their own limit; everything else is a value. */
const ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href']],
  ['iframe', ['src', 'title']],
  ['img', ['alt', 'width', 'height']],
  ['input', ['type', 'name', 'placeholder']],
  ['ol', ['start', 'reversed']],
  ['td', ['colspan', 'rowspan']],
  ['th', ['colspan', 'rowspan', 'scope']],
  ['time', ['datetime']],
]);
