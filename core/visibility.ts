import { attributeOf } from './native-dom.ts';

/**
 * Whether an element is hidden from the reader: by attribute, by its own style, or by the page's style sheets where
 * the document has a layout (jsdom has none) and may be asked for it. What holds the element is not asked.
 */
export function isHidden(element: Element, mayAskForLayout: () => boolean): boolean {
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true;
  const style = attributeOf(element, 'style');
  if (style && style.length < 2_000 && HIDING_STYLE.test(style)) return true;
  return typeof element.checkVisibility === 'function' && mayAskForLayout() && isNotRendered(element);
}

/** Whether an element is clipped to nothing, as style sheets keep words for screen readers alone. Not where nothing is laid out. */
export function isClipped(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.position === 'absolute' && (style.clipPath !== 'none' || style.clip !== 'auto');
}

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

function isNotRendered(element: Element): boolean {
  if (element.checkVisibility()) return isClipped(element);
  // An element with "display: contents" has no box of its own while its children have; what a closed
  // <details> or a virtual scroller holds back is text that the reader can open.
  const view = element.ownerDocument.defaultView;
  return view?.getComputedStyle(element).display === 'none';
}
