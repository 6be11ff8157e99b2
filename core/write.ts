import { isDataTable } from './data-table.ts';
import type { Part } from './part.ts';
import { spaceFor } from './reading-aids.ts';
import type { Removals, Taken } from './removals.ts';
import { setOf } from './set-of.ts';
import { orderOf } from './snapshot.ts';

/** What is to be written: the chosen blocks of a page, with what was taken out of them. */
export interface Writing {
  readonly root: Part;
  readonly kept: ReadonlySet<number>;
  readonly captions: ReadonlySet<Part>;
  readonly removals: Removals;
  /** What stands in its place as a removal, in the order of the receipt, whether it was taken out or not chosen. */
  readonly listed: readonly Pick<Taken, 'part'>[];
  readonly byOrder: ReadonlyMap<number, Part>;
  /** Whether the reader sees nothing of an inline element. */
  readonly isUnseen: (element: Element) => boolean;
  /** For making addresses absolute. */
  readonly baseURI: string;
}

/**
 * Writes the article as HTML of a small, flat kind: paragraphs, headings, lists, tables, quotations, figures and
 * inline text, nothing else. Blocks carry `data-order`; a removal stands in its place as a `section` with
 * `data-removal`, its place in the receipt.
 */
export function write(writing: Writing): string {
  const writer = new Writer(writing);
  writer.part(writing.root);
  return writer.html;
}

class Writer {
  html = '';
  private readonly writing: Writing;
  private readonly removalIndex: ReadonlyMap<Part, number>;
  /** Inside a removal everything is written, kept or not. */
  private isRemoval = false;
  /** The caption that is being written, as far as it is; null elsewhere. What is written in all gets too long to look at. */
  private caption: string | null = null;

  constructor(writing: Writing) {
    this.writing = writing;
    this.removalIndex = new Map(writing.listed.map(({ part }, index) => [part, index]));
  }

  part(part: Part): void {
    const index = this.removalIndex.get(part);
    if (this.isRemoval || (index === undefined && !this.writing.removals.at(part))) this.keptPart(part);
    else if (index !== undefined) {
      const cell = cellTag(part);
      this.isRemoval = true;
      if (cell) this.open(cell, part);
      this.html += `<section data-removal="${index}">`;
      this.keptPart(part);
      this.html += '</section>';
      if (cell) this.html += `</${cell}>`;
      this.isRemoval = false;
    }
  }

  private keptPart(part: Part): void {
    if (part.isLeaf) this.leaf(part);
    else if (!this.isRemoval && !this.holdsWritten(part)) return;
    else {
      const tag = containerTag(part);
      if (tag) this.open(tag, part);
      this.children(part);
      if (tag) this.html += `</${tag}>`;
    }
  }

  private children(part: Part): void {
    for (let child = part.element.firstElementChild; child; child = child.nextElementSibling) {
      const inner = this.writing.byOrder.get(orderOf(child) ?? -1);
      if (inner?.parent === part) this.part(inner);
      else this.media(child, part);
    }
  }

  /** Pictures that stand between blocks, or alone in an inline wrapper. */
  private media(element: Element, part: Part): void {
    const images = element.localName === 'img' ? [element] : [...element.querySelectorAll('img')];
    const isFigure = part.element.closest('figure') !== null;
    for (const image of images) {
      if (!this.isWritten(image)) continue;
      if (!isFigure) this.html += `<figure data-order="${orderOf(image)}">`;
      this.image(image);
      if (!isFigure) this.html += '</figure>';
    }
  }

  private leaf(part: Part): void {
    if (part.words === 0 || !this.isWritten(part.element)) {
      if (cellTag(part)) this.emptyCell(part);
      else if (part.images > 0) this.media(part.element, part);
      return;
    }
    const isCaption = this.writing.captions.has(part);
    const isAlone = isCaption && !part.element.closest('figure');
    // A removed cell stands in a cell, so that its table stays whole.
    const isRemovedCell = this.removalIndex.has(part) && cellTag(part) !== null;
    const tag = isCaption ? 'figcaption' : isRemovedCell ? 'p' : leafTag(part);
    if (isAlone) this.html += '<figure>';
    this.open(tag, part);
    if (tag === 'blockquote') this.html += '<p>';
    this.caption = isCaption ? '' : null;
    this.inline(part.element);
    this.caption = null;
    if (tag === 'blockquote') this.html += '</p>';
    this.html += `</${tag}>`;
    if (isAlone) this.html += '</figure>';
  }

  /** A cell that holds a picture, a dash or nothing: without it the others of its row would move. */
  private emptyCell(part: Part): void {
    const tag = part.element.localName;
    this.open(tag, part);
    if (part.words === 0) this.inline(part.element);
    this.html += `</${tag}>`;
  }

  private inline(element: Element): void {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (this.caption !== null && isNextSentence(this.caption, child)) this.text(' ');
      if (child.nodeType === 3) this.text(child.nodeValue ?? '');
      else if (child.nodeType === 1) this.inlineElement(child as Element);
    }
  }

  private text(text: string): void {
    this.html += escapeHtml(text);
    if (this.caption !== null) this.caption += text;
  }

  private inlineElement(element: Element): void {
    const tag = element.localName;
    if (tag === 'span' && this.writing.isUnseen(element)) this.html += spaceFor(element);
    else if (tag === 'br') this.html += '<br>';
    else if (tag === 'img') this.inlineImage(element);
    else if (tag === 'a') this.link(element);
    else if (INLINE_TAGS.has(tag)) {
      const datetime = tag === 'time' ? element.getAttribute('datetime') : null;
      this.html += datetime ? `<time datetime="${escapeHtml(datetime)}">` : `<${tag}${languageOf(element)}>`;
      this.inline(element);
      this.html += `</${tag}>`;
    } else this.inline(element);
  }

  private link(element: Element): void {
    const address = this.absolute(element.getAttribute('href'), LINK_PROTOCOLS);
    if (address) this.html += `<a href="${escapeHtml(address)}">`;
    this.inline(element);
    if (address) this.html += '</a>';
  }

  private inlineImage(element: Element): void {
    if (this.isWritten(element)) this.image(element);
  }

  private image(element: Element): void {
    const address = this.absolute(element.getAttribute('src'), IMAGE_PROTOCOLS);
    if (!address || isSpacer(element)) return;
    this.html += `<img src="${escapeHtml(address)}" alt="${escapeHtml(element.getAttribute('alt') ?? '')}"`;
    for (const name of ['width', 'height']) {
      const value = element.getAttribute(name);
      if (value && /^\d{1,5}$/.test(value)) this.html += ` ${name}="${value}"`;
    }
    this.html += '>';
  }

  private open(tag: string, part: Part): void {
    let attributes = '';
    for (const name of CELL_ATTRIBUTES[tag] ?? []) {
      const value = part.element.getAttribute(name);
      if (value) attributes += ` ${name}="${escapeHtml(value)}"`;
    }
    this.html += `<${tag} data-order="${part.order}"${attributes}${languageOf(part.element)}>`;
  }

  private isWritten(element: Element): boolean {
    return this.isRemoval || this.writing.kept.has(orderOf(element) ?? -1);
  }

  private holdsWritten(part: Part): boolean {
    if (this.removalIndex.has(part)) return true;
    if (part.isLeaf) return this.isWritten(part.element) || part.images > 0;
    return part.images > 0 || part.children.some((child) => this.holdsWritten(child));
  }

  private absolute(address: string | null, protocols: ReadonlySet<string>): string | null {
    if (!address) return null;
    try {
      const url = new URL(address, this.writing.baseURI);
      return protocols.has(url.protocol) ? url.href : null;
    } catch {
      return null;
    }
  }
}

/** Whether a sentence begins right behind another, in an element of its own: credits stand so behind captions. */
function isNextSentence(caption: string, node: Node): boolean {
  return SENTENCE_START.test(node.textContent ?? '') && SENTENCE_END.test(caption);
}

const SENTENCE_START = /^\p{Lu}/u;
const SENTENCE_END = /[.!?…”"»]$/;

/** The tag that a container keeps; null for those that only group. */
function containerTag(part: Part): string | null {
  const tag = part.element.localName;
  if (TABLE_TAGS.has(tag)) {
    const table = part.element.closest('table');
    return table && isDataTable(table) ? tag : null;
  }
  return CONTAINER_TAGS.has(tag) ? tag : null;
}

function cellTag(part: Part): string | null {
  const tag = containerTag(part);
  return tag === 'td' || tag === 'th' ? tag : null;
}

function leafTag(part: Part): string {
  const tag = part.element.localName;
  if (tag === 'h1') return 'h2';
  if (LEAF_TAGS.has(tag)) return tag;
  return TABLE_TAGS.has(tag) ? (containerTag(part) ?? 'p') : 'p';
}

/** Counting pixels and spacers. */
function isSpacer(image: Element): boolean {
  const size = (name: string) => Number(image.getAttribute(name) ?? Number.NaN);
  return size('width') <= 20 || size('height') <= 20;
}

function languageOf(element: Element): string {
  const lang = element.getAttribute('lang');
  const dir = element.getAttribute('dir');
  let attributes = '';
  if (lang && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(lang)) attributes += ` lang="${lang}"`;
  if (dir && /^(?:ltr|rtl|auto)$/i.test(dir)) attributes += ` dir="${dir.toLowerCase()}"`;
  return attributes;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const LINK_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const IMAGE_PROTOCOLS = new Set(['http:', 'https:']);

const CONTAINER_TAGS = setOf('ul ol li dl dt dd blockquote figure figcaption pre');
const LEAF_TAGS = setOf('p h2 h3 h4 h5 h6 li dt dd blockquote figcaption pre');
const TABLE_TAGS = setOf('table caption thead tbody tfoot tr th td');
const INLINE_TAGS = setOf(
  'abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small strong sub sup time u var wbr',
);

const CELL_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  ol: ['start', 'reversed'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
};
