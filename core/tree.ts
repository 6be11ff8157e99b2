import type { ElementContent, Properties, Root, Text, Element as TreeElement } from 'hast';
import { setOf } from './set-of.ts';

/** A sanitised article as data. */
export interface ArticleTree {
  readonly content: Root;
  /** Content of each removal that stands in the article, by its index. */
  readonly removed: ReadonlyMap<number, ElementContent[]>;
}

/**
 * Turns a sanitised fragment into a tree of plain data, and lets nothing through but the elements and attributes
 * named here. White space is folded, blocks are trimmed, and a removal becomes a `RemovalMark` with its content
 * apart.
 */
export function toTree(fragment: DocumentFragment): ArticleTree {
  const removed = new Map<number, ElementContent[]>();
  const children = convertChildren(fragment, { removed, isPreformatted: false });
  return { content: { type: 'root', children }, removed };
}

interface Conversion {
  readonly removed: Map<number, ElementContent[]>;
  readonly isPreformatted: boolean;
}

function convertChildren(parent: Node, conversion: Conversion): ElementContent[] {
  const children: ElementContent[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) addText(children, child, conversion);
    else if (child.nodeType === 1) addElement(children, child as Element, conversion);
  }
  return children;
}

function addText(children: ElementContent[], node: Node, { isPreformatted }: Conversion): void {
  if (isPreformatted) append(children, node.nodeValue ?? '');
  else addFolded(children, withoutSourceBreaks(node).replace(/\s+/g, ' '));
}

/** Adds text that has single spaces, and no space after another. */
function addFolded(children: ElementContent[], text: string): void {
  const last = children.at(-1);
  append(children, last?.type === 'text' && last.value.endsWith(' ') ? text.replace(/^ /, '') : text);
}

function append(children: ElementContent[], text: string): void {
  const last = children.at(-1);
  if (last?.type === 'text') last.value += text;
  else if (text !== '') children.push({ type: 'text', value: text });
}

/**
 * The text of a node without the breaks of the source's lines between signs that are as wide as high: Chinese and
 * Japanese have no spaces (CSS Text 3, section 4.1.3).
 */
function withoutSourceBreaks(text: Node): string {
  const value = text.nodeValue ?? '';
  if (!value.includes('\n')) return value;
  const before = text.previousSibling?.textContent?.slice(-1) ?? '';
  const after = text.nextSibling?.textContent?.charAt(0) ?? '';
  const joined = `${before}${value}${after}`.replace(SOURCE_BREAK, '');
  return joined.slice(before.length, joined.length - after.length);
}

function addElement(children: ElementContent[], element: Element, conversion: Conversion): void {
  const tag = element.localName;
  const removal = element.getAttribute('data-removal');
  if (tag === 'section' && removal !== null) {
    const index = Number(removal);
    conversion.removed.set(index, convertChildren(element, conversion));
    children.push({ type: 'removal', id: index + 1 });
  } else if (!Object.hasOwn(ATTRIBUTES, tag)) children.push(...convertChildren(element, conversion));
  else {
    const isPreformatted = conversion.isPreformatted || tag === 'pre';
    const converted: TreeElement = {
      type: 'element',
      tagName: tag,
      properties: properties(element, tag),
      children: convertChildren(element, { ...conversion, isPreformatted }),
    };
    const order = element.getAttribute('data-order');
    if (order !== null && /^\d+$/.test(order)) converted.data = { order: Number(order) };
    if (TRIMMED.has(tag)) trim(converted);
    // The space around words is not theirs: it would be underlined with a link, and struck through with a deletion.
    const isClose = CLOSE.has(tag) && !isPreformatted;
    if (isClose && takeSpace(converted, 'first')) addFolded(children, ' ');
    const hasSpaceAfter = isClose && takeSpace(converted, 'last');
    if (!isEmpty(converted)) children.push(converted);
    if (hasSpaceAfter) addFolded(children, ' ');
  }
}

function properties(element: Element, tag: string): Properties {
  const found: Properties = {};
  for (const name of [...(ATTRIBUTES[tag] ?? []), 'lang', 'dir']) {
    const value = element.getAttribute(name);
    if (value !== null) found[PROPERTY_NAMES[name] ?? name] = value;
  }
  return found;
}

/** Takes the white space and the line breaks away with which a block begins and ends. */
function trim(block: TreeElement): void {
  const first = edge(block, 'first');
  if (first) first.value = first.value.trimStart();
  const last = edge(block, 'last');
  if (last) last.value = last.value.trimEnd();
}

/** The text at an edge of a block, through inline elements, with nothing but it there; null where something else stands. */
function edge(block: TreeElement, side: 'first' | 'last'): Text | null {
  const { children } = block;
  const outermost = () => (side === 'first' ? children[0] : children.at(-1));
  for (let node = outermost(); node; node = outermost()) {
    if (node.type === 'text' && node.value.trim() !== '') return node;
    if (node.type === 'element' && node.tagName !== 'br') return edge(node, side);
    if (node.type !== 'text' && node.type !== 'element') return null;
    if (side === 'first') children.shift();
    else children.pop();
  }
  return null;
}

/** Takes the white space away with which an inline element begins or ends. Returns whether there was any. */
function takeSpace({ children }: TreeElement, side: 'first' | 'last'): boolean {
  const text = side === 'first' ? children[0] : children.at(-1);
  if (text?.type !== 'text') return false;
  const rest = side === 'first' ? text.value.trimStart() : text.value.trimEnd();
  if (rest === text.value) return false;
  text.value = rest;
  if (rest === '') children.splice(children.indexOf(text), 1);
  return true;
}

function isEmpty(element: TreeElement): boolean {
  if (VOID.has(element.tagName)) return element.tagName === 'img' && !element.properties.src;
  if (element.tagName === 'td' || element.tagName === 'th') return false;
  return !element.children.some(
    (child) =>
      child.type === 'removal' || child.type === 'element' || (child.type === 'text' && child.value.trim()),
  );
}

const SOURCE_BREAK =
  /(?<=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef])[ \t]*\n\s*(?=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef])/g;

/** Allowed elements with their own attributes; `lang` and `dir` are allowed on all. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    (
      'abbr b bdi bdo blockquote br caption cite code dd del dfn dl dt em figcaption figure h2 h3 h4 h5 h6 i ins kbd ' +
      'li mark p pre q rp rt ruby s samp small strong sub sup table tbody tfoot thead tr u ul var wbr'
    )
      .split(' ')
      .map((tag) => [tag, []]),
  ),
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start', 'reversed'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime'],
};

/** hast's names for attributes, where they differ. */
const PROPERTY_NAMES: Readonly<Record<string, string>> = {
  colspan: 'colSpan',
  datetime: 'dateTime',
  rowspan: 'rowSpan',
};

const TRIMMED = setOf('p h2 h3 h4 h5 h6 li dt dd figcaption td th caption blockquote');

/** Inline elements that stand close around their words. */
const CLOSE = setOf('a abbr b cite del dfn em i ins mark q s small strong u');

const VOID = new Set(['br', 'img', 'wbr']);
