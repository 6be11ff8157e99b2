import type { Element, Root, RootContent, Text } from 'hast';

/** The body text of an article and where its parts stand in the tree. Offsets are UTF-16 code units. */
export interface BodyText {
  /** Paragraphs, headings, list items, quotations, code and table rows, parted by blank lines. */
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  /** Every text node that went into `text`, in order, with the offset at which it begins. */
  readonly runs: readonly TextRun[];
}

/** A run of text between two block boundaries; one element holds several when it has block children. */
export interface TextBlock {
  /** The nearest block element around the text. */
  readonly element: Element;
  readonly start: number;
  readonly end: number;
}

export interface TextRun {
  readonly node: Text;
  readonly start: number;
}

/**
 * Reads the body text off an article's content: without captions, credits and removed blocks,
 * which have fields of their own.
 */
export function bodyText(content: Root): BodyText {
  const writer = new TextWriter();
  for (const child of content.children) write(child, ROOT, writer);
  writer.closeBlock();
  return { text: writer.text, blocks: writer.blocks, runs: writer.runs };
}

/** The captions of all pictures in the content, in order, with their credits. */
export function captions(content: Root): string[] {
  const found: string[] = [];
  const visit = (node: RootContent): void => {
    if (node.type !== 'element') return;
    if (node.tagName === 'figcaption') found.push(plainText(node));
    else for (const child of node.children) visit(child);
  };
  for (const child of content.children) visit(child);
  return found.filter((caption) => caption !== '');
}

/** All text below a node, with one space at each block boundary. */
export function plainText(node: RootContent | Root): string {
  return spacedText(node).replace(/\s+/g, ' ').trim();
}

function spacedText(node: RootContent | Root): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  const text = node.children.map(spacedText).join('');
  return node.type === 'element' && isBlock(node) ? ` ${text} ` : text;
}

/** Whether an element of the content begins a new line of text. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

function write(node: RootContent, block: Element, writer: TextWriter): void {
  if (node.type === 'text') writer.add(node, block);
  if (node.type !== 'element' || UNREAD.has(node.tagName)) return;
  if (node.tagName === 'br') writer.space('\n');
  else if (node.tagName === 'td' || node.tagName === 'th') {
    writer.space(' ');
    for (const child of node.children) write(child, block, writer);
  } else if (isBlock(node)) {
    writer.closeBlock();
    for (const child of node.children) write(child, node, writer);
    writer.closeBlock();
  } else for (const child of node.children) write(child, block, writer);
}

class TextWriter {
  text = '';
  readonly blocks: TextBlock[] = [];
  readonly runs: TextRun[] = [];
  private element: Element = ROOT;
  private start = 0;
  private gap = '';
  private isOpen = false;

  add(node: Text, block: Element): void {
    if (!this.isOpen && node.value.trim() === '') return;
    if (!this.isOpen) {
      this.gap = this.text === '' ? '' : '\n\n';
      this.element = block;
      this.start = this.text.length + this.gap.length;
      this.isOpen = true;
    }
    this.text += this.gap;
    this.gap = '';
    this.runs.push({ node, start: this.text.length });
    this.text += node.value;
  }

  /** Parts two pieces of one block; dropped when nothing follows. */
  space(gap: string): void {
    if (this.isOpen) this.gap ||= gap;
  }

  closeBlock(): void {
    if (this.isOpen) this.blocks.push({ element: this.element, start: this.start, end: this.text.length });
    this.isOpen = false;
    this.gap = '';
  }
}

const ROOT: Element = { type: 'element', tagName: 'article', properties: {}, children: [] };

const UNREAD = new Set(['figcaption', 'rt', 'rp']);

const BLOCKS = new Set(
  (
    'article aside blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre ' +
    'section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
