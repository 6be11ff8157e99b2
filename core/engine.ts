import Readability from '@mozilla/readability/Readability.js';
import { EngineBody } from './engine-body.ts';
import { spacedText } from './metadata/spaced-text.ts';
import { OF_OTHERS } from './metadata/visible.ts';

type Filter = (this: Engine, node: Element, index: number, nodes: ArrayLike<Element>) => boolean;

type Visit<T> = (this: Engine, node: T, index: number, nodes: ArrayLike<T>) => unknown;

/** The types that Readability comes with leave its inner methods out. */
interface Inner {
  _doc: Document;
  _articleTitle: string;
  _articleByline: string | null;
  readonly REGEXPS: { readonly hashUrl: RegExp };
  readonly PHRASING_ELEMS: readonly string[];
  _prepDocument(): void;
  _getArticleTitle(): string;
  _grabArticle(page?: Pick<EngineBody, keyof EngineBody>): Element | null;
  _getLinkDensity(element: Element): number;
  _getInnerText(element: Node, isNormalized?: boolean): string;
  _removeNodes(
    nodes: ArrayLike<Element>,
    filter?: (node: Element, index: number, nodes: ArrayLike<Element>) => boolean,
  ): void;
}

const Base = Readability<Node> as new (
  ...args: ConstructorParameters<typeof Readability<Node>>
) => Readability<Node> & Inner;

/** What Readability takes for the article. */
export interface Finding {
  readonly content: Element;
  readonly byline: string | null;
}

/**
 * Readability (Mozilla, the engine of Firefox's Reader View) for a copy of ours. It finds the same article, and leaves
 * out what is done already or not asked for: no element of the copy is hidden, styled or loaded late, and only the
 * choice of blocks is read off the result. Its inner methods are overridden for it, which is safe as long as its
 * version is fixed; a test holds both to the same choice.
 */
export class Engine extends Base {
  private known: { readonly element: Node; readonly text: string } | null = null;
  private isStill = false;
  /** Whose text Readability takes for the by-line. */
  private bylineElement: Element | null = null;
  private readonly copy: () => Document;

  /** `copy` makes a document to work in, the same each time: Readability spoils it, and may try more than once. */
  constructor(copy: () => Document) {
    super(copy(), { keepClasses: true, disableJSONLD: true });
    this.copy = copy;
  }

  /** The steps of `parse` that choose. Null when nothing is found. */
  choose(): Finding | null {
    this.prepare();
    // The copy has no other metadata.
    this._articleTitle = this._getArticleTitle();
    const content = this._grabArticle(new EngineBody(this._doc.body, () => this.preparedAgain()));
    const byline = this.bylineElement && spacedText(this.bylineElement);
    return content && { content, byline };
  }

  private prepare(): void {
    dropEmptyImages(this._doc);
    this._prepDocument();
  }

  private preparedAgain(): Element {
    const again = new Engine(this.copy);
    again.prepare();
    return again._doc.body;
  }

  /** While a filter looks at an element nothing moves, and it asks for the same text half a dozen times. */
  override _removeNodes(nodes: ArrayLike<Element>, filter?: Filter): void {
    if (nodes.length === 0) return;
    super._removeNodes(nodes, filter && ((node, index, all) => this.stillAnswer(filter, node, index, all)));
  }

  private stillAnswer(filter: Filter, ...args: Parameters<Filter>): boolean {
    this.isStill = true;
    const answer = filter.apply(this, args);
    this.isStill = false;
    this.known = null;
    return answer;
  }

  override _getInnerText(element: Node, isNormalized = true): string {
    if (!this.isStill || !isNormalized) return super._getInnerText(element, isNormalized);
    if (this.known?.element !== element) this.known = { element, text: super._getInnerText(element) };
    return this.known.text;
  }

  _isProbablyVisible(): boolean {
    return true;
  }

  _removeScripts(): void {}

  _cleanStyles(): void {}

  _fixLazyImages(): void {}

  /** As Readability's, with the text, which is long for most elements, looked at last. */
  _isValidByline(node: Element, names: string): boolean {
    if (
      !BYLINE.test(names) &&
      node.getAttribute('rel') !== 'author' &&
      !node.getAttribute('itemprop')?.includes('author')
    )
      return false;
    const { length } = (node.textContent ?? '').trim();
    const isByline = length > 0 && length < 100;
    // It asks until the first is found.
    if (isByline && !node.closest(OF_OTHERS))
      this.bylineElement = node.querySelector('[itemprop*="name"]') ?? node;
    return isByline;
  }

  /** As Readability's, over lists that don't follow the page's changes: those make each change dearer. */
  override _getLinkDensity(element: Element): number {
    const links = element.querySelectorAll('a');
    if (links.length === 0) return 0;
    const { length } = this._getInnerText(element);
    if (length === 0) return 0;
    let linked = 0;
    for (let i = 0; i < links.length; i++) {
      const link = links[i] as Element;
      const address = link.getAttribute('href');
      const weight = address && this.REGEXPS.hashUrl.test(address) ? 0.3 : 1;
      linked += super._getInnerText(link).length * weight;
    }
    return linked / length;
  }

  /** As Readability's, with the text looked at as far as its first letter. */
  _isElementWithoutContent(node: Element): boolean {
    if (hasText(node)) return false;
    const children = node.childElementCount;
    return children === 0 || children === node.querySelectorAll('br,hr').length;
  }

  _hasChildBlockElement(element: Element): boolean {
    return element.querySelector(BLOCKS) !== null;
  }

  _isPhrasingContent(node: Node): boolean {
    if (node.nodeType === TEXT) return true;
    const { tagName } = node as Element;
    if (PHRASING.has(tagName)) return true;
    if (tagName !== 'A' && tagName !== 'DEL' && tagName !== 'INS') return false;
    for (let child = node.firstChild; child; child = child.nextSibling)
      if (!this._isPhrasingContent(child)) return false;
    return true;
  }

  _hasSingleTagInsideElement(element: Element, tag: string): boolean {
    if (element.childElementCount !== 1 || element.firstElementChild?.tagName !== tag) return false;
    for (let child = element.firstChild; child; child = child.nextSibling)
      if (child.nodeType === TEXT && /\S$/.test(child.nodeValue ?? '')) return false;
    return true;
  }

  /** As Readability's; the methods of arrays that it borrows for lists are slow on them. */
  _forEachNode<T>(nodes: ArrayLike<T>, visit: Visit<T>): void {
    const { length } = nodes;
    for (let i = 0; i < length; i++) {
      const node = nodes[i];
      if (node !== undefined) visit.call(this, node, i, nodes);
    }
  }
}

/** Takes out images without an address, as Readability does; a name of a picture among the attributes may be one. */
function dropEmptyImages(document: Document): void {
  for (const image of document.querySelectorAll('img:not([src])'))
    if (![...image.attributes].some(({ value }) => PICTURE.test(value))) image.remove();
}

/** Readability's own pattern. */
const PICTURE = /\.(?:jpg|jpeg|png|webp)/i;

/** Whether an element holds more than white space. */
function hasText(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === TEXT ? (child.nodeValue ?? '').trim() !== '' : hasText(child as Element))
      return true;
  return false;
}

/** Readability's own pattern. */
const BYLINE = /byline|author|dateline|writtenby|p-author/i;

const TEXT = 3;

/** Readability's own lists. */
const BLOCKS = 'blockquote,dl,div,img,ol,p,pre,table,ul';
const { PHRASING_ELEMS } = (Base as unknown as { prototype: Inner }).prototype;
const PHRASING = new Set(PHRASING_ELEMS);
