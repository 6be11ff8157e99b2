import { BLOCK_TAGS } from './html.ts';

/** What a copy does for the flows that fill its elements. */
export interface FlowOwner {
  /** Elements that hold a block, at any depth. */
  readonly containers: ReadonlySet<Element>;
  /** Makes a paragraph that stands for a part of `source`. */
  paragraphOf(source: Element): Element;
}

/**
 * Fills one element of a copy, in the page's order, and gives every run of text a paragraph of its own where it
 * stands beside blocks, is parted by double line breaks, or fills a `div` (Readability would make one there, without
 * our order on it): so each paragraph, however it was written, is one element.
 */
export class Flow {
  readonly element: Element;
  hasBlock = false;
  hasText = false;
  private readonly source: Element;
  private readonly isBlockByName: boolean;
  private readonly owner: FlowOwner;
  /** Text after the last node; a run of nothing else goes into its paragraph at once. */
  private pending = '';
  /** The block that the run follows; null for the first run. */
  private previous: Element | null = null;
  private hasNodes = false;
  private hasBreak = false;
  private isRunText = false;

  constructor(element: Element, source: Element, owner: FlowOwner) {
    this.element = element;
    this.isBlockByName = BLOCK_TAGS.has(element.localName);
    this.source = source;
    this.owner = owner;
  }

  addText(text: string): void {
    // White space at the beginning of a run is never shown; that of an inline element may part the words on its sides.
    if (text === ' ' && this.pending === '' && !this.hasNodes && this.isBlockByName) return;
    this.pending += text;
    this.isRunText ||= text.trim() !== '';
  }

  addBlock(block: Element): void {
    this.closeRun(null);
    this.element.appendChild(block);
    this.startRun(block);
  }

  /** Adds an element that is inline by its name; `closeInline` tells when it is complete. */
  addInline(child: Element): void {
    this.flush();
    this.element.appendChild(child);
    this.hasNodes = true;
    this.hasBreak ||= child.localName === 'br';
  }

  closeInline({ element, hasBlock, hasText }: Flow): void {
    if (hasBlock) {
      this.closeRun(element);
      this.startRun(element);
    } else this.isRunText ||= hasText;
  }

  close(): void {
    const isDiv = this.element.localName === 'div';
    this.hasText ||= this.isRunText;
    if (!this.hasBreak && (this.hasBlock || isDiv)) this.closeRun(null);
    else {
      this.flush();
      if (this.hasBreak && (this.hasBlock || isDiv || this.isParted())) this.partRuns();
    }
  }

  private startRun(block: Element): void {
    this.previous = block;
    this.hasBlock = true;
    this.hasNodes = false;
    this.hasText ||= this.isRunText;
    this.isRunText = false;
  }

  /** Puts the run, which ends before `end`, into a paragraph if it has text. */
  private closeRun(end: Element | null): void {
    // Where lines are broken the runs are parted when all of the breaks are known.
    if (this.hasBreak) this.flush();
    else if (this.pending.trim() === '') this.pending = '';
    if (this.hasBreak || !this.isRunText) return;
    if (this.hasNodes) {
      this.flush();
      this.wrap(this.previous ? this.previous.nextSibling : this.element.firstChild, end);
    } else {
      const paragraph = this.owner.paragraphOf(this.source);
      paragraph.textContent = this.pending;
      this.pending = '';
      this.element.appendChild(paragraph);
      this.hasBlock = true;
    }
  }

  private flush(): void {
    if (this.pending === '') return;
    this.element.append(this.pending);
    this.pending = '';
    this.hasNodes = true;
  }

  /** Puts siblings into a paragraph: those from `first` on that stand before `end`. */
  private wrap(first: ChildNode | null, end: ChildNode | null): void {
    const paragraph = this.owner.paragraphOf(this.source);
    this.element.insertBefore(paragraph, first);
    let node = first;
    while (node && node !== end) {
      const next: ChildNode | null = node.nextSibling;
      paragraph.appendChild(node);
      node = next;
    }
    this.hasBlock = true;
  }

  /** Whether an element that is a block by its name holds two line breaks in a row. */
  private isParted(): boolean {
    if (!this.isBlockByName) return false;
    for (let child = this.element.firstElementChild; child; child = child.nextElementSibling)
      if (isBreak(child) && isBreak(afterWhiteSpace(child))) return true;
    return false;
  }

  /** Parts all content of the element at blocks and double line breaks. */
  private partRuns(): void {
    let run: ChildNode[] = [];
    const close = (end: ChildNode | null): void => {
      while (run.length > 0 && isBlank(run[0] as ChildNode)) run.shift()?.remove();
      while (run.length > 0 && isBlank(run.at(-1) as ChildNode)) run.pop()?.remove();
      if (run.some((node) => node.textContent?.trim())) this.wrap(run[0] as ChildNode, end);
      run = [];
    };
    for (const child of [...this.element.childNodes]) {
      if (this.isBlock(child)) close(child);
      else if (isBreak(child) && isBreak(run.findLast((node) => !isWhiteSpace(node)))) {
        close(child);
        child.remove();
      } else run.push(child);
    }
    close(null);
  }

  private isBlock(node: ChildNode): boolean {
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    return BLOCK_TAGS.has(element.localName) || this.owner.containers.has(element);
  }
}

function afterWhiteSpace(node: ChildNode): ChildNode | null {
  let next = node.nextSibling;
  while (next && isWhiteSpace(next)) next = next.nextSibling;
  return next;
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
