import { Readability } from '@mozilla/readability';

type Filter = (this: Engine, node: Element, index: number, nodes: ArrayLike<Element>) => boolean;

/** The types that Readability comes with leave its inner methods out. */
interface Inner {
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

/**
 * Readability (Mozilla, the engine of Firefox's Reader View) for a copy of ours. It finds the same article, and leaves
 * out what is done already or not asked for: no element of the copy is hidden, styled or loaded late, and only the
 * choice of blocks is read off the result. Its inner methods are overridden for it, which is safe as long as its
 * version is fixed; a test holds both to the same choice.
 */
export class Engine extends Base {
  private known: { readonly element: Node; readonly text: string } | null = null;
  private isStill = false;

  constructor(document: Document) {
    super(document, { keepClasses: true, disableJSONLD: true, serializer: (element) => element });
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

  _postProcessContent(): void {}

  /** As Readability's, with the text, which is long for most elements, looked at last. */
  _isValidByline(node: Element, names: string): boolean {
    if (
      node.getAttribute('rel') !== 'author' &&
      !node.getAttribute('itemprop')?.includes('author') &&
      !BYLINE.test(names)
    )
      return false;
    const { length } = (node.textContent ?? '').trim();
    return length > 0 && length < 100;
  }

  override _getLinkDensity(element: Element): number {
    return element.getElementsByTagName('a').length === 0 ? 0 : super._getLinkDensity(element);
  }

  /** As Readability's, with the text looked at last. */
  _isElementWithoutContent(node: Element): boolean {
    const children = node.childElementCount;
    if (children > 0) {
      const breaks = node.getElementsByTagName('br').length + node.getElementsByTagName('hr').length;
      if (children !== breaks) return false;
    }
    return (node.textContent ?? '').trim() === '';
  }
}

/** Readability's own pattern. */
const BYLINE = /byline|author|dateline|writtenby|p-author/i;
