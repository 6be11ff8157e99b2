import { Readability } from '@mozilla/readability';

/** The types that Readability comes with leave its inner methods out. */
const Base = Readability<Node> as new (
  ...args: ConstructorParameters<typeof Readability<Node>>
) => Readability<Node> & { _getLinkDensity(element: Element): number };

/**
 * Readability (Mozilla, the engine of Firefox's Reader View) for a copy of ours. It finds the same article, and leaves
 * out what is done already or not asked for: no element of the copy is hidden, styled or loaded late, and only the
 * choice of blocks is read off the result. Its inner methods are overridden for it, which is safe as long as its
 * version is fixed; a test holds both to the same choice.
 */
export class Engine extends Base {
  constructor(document: Document) {
    super(document, { keepClasses: true, disableJSONLD: true, serializer: (element) => element });
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
