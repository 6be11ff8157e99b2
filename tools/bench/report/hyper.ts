import type { Element, ElementContent, Properties } from 'hast';

type Attributes = Readonly<Record<string, string | number | string[]>>;

type Child = ElementContent | string | null | readonly Child[];

/** An element of the report; strings become text, so that nothing of a page can become markup. */
export function h(tagName: string, attributes: Attributes = {}, ...children: readonly Child[]): Element {
  // SVG takes numbers where the types of hast, which know HTML alone, want strings; both are written alike.
  const properties = attributes as Properties;
  return { type: 'element', tagName, properties, children: children.flatMap(toContent) };
}

function toContent(child: Child): ElementContent[] {
  if (child === null) return [];
  if (typeof child === 'string') return [{ type: 'text', value: child }];
  return isList(child) ? child.flatMap(toContent) : [child];
}

/** `Array.isArray` does not know read-only arrays. */
function isList(child: ElementContent | readonly Child[]): child is readonly Child[] {
  return Array.isArray(child);
}
