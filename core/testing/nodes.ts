import type { Element, ElementContent, Properties, Text } from 'hast';

/** An element of an article's content, of its children and, among them, its properties. */
export function element(tagName: string, ...parts: (ElementContent | Properties)[]): Element {
  const children = parts.filter(isNode);
  return { type: 'element', tagName, properties: parts.find(isProperties) ?? {}, children };
}

export function text(value: string): Text {
  return { type: 'text', value };
}

function isNode(part: ElementContent | Properties): part is ElementContent {
  return 'type' in part && typeof part.type === 'string';
}

function isProperties(part: ElementContent | Properties): part is Properties {
  return !isNode(part);
}
