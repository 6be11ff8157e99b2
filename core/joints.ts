import { isApart } from './apart.ts';
import { BLOCK_TAGS } from './html.ts';

/** Follows the text of a page as it is copied, and finds the places where two pieces touch that the page keeps apart. */
export class Joints {
  /** The last text of the line; what follows may touch it. */
  private last: Text | null = null;
  private asked = 0;
  private readonly mayAskForLayout: () => boolean;

  constructor(mayAskForLayout: () => boolean) {
    this.mayAskForLayout = mayAskForLayout;
  }

  /** Whether a text is apart from the one before it, though nothing stands between them. */
  areBefore(text: Text): boolean {
    return this.last !== null && isApart(this.last, text, () => this.mayAskForStyles());
  }

  /** Goes on: what follows may touch this text. */
  pass(text: Text): void {
    this.last = text;
  }

  /** Something stands behind the last text that parts it from all that follows: a block, a break, a picture. */
  breakOff(): void {
    this.last = null;
  }

  private mayAskForStyles(): boolean {
    return ++this.asked <= MOST_ASKED && this.mayAskForLayout();
  }
}

/** Puts a space before an inline element that holds nothing yet, or before those that begin with it; false for others. */
export function spaceBefore(element: Element): boolean {
  if (BLOCK_TAGS.has(element.localName) || element.firstChild) return false;
  let outmost = element;
  let { parentElement } = outmost;
  while (parentElement?.firstChild === outmost && !BLOCK_TAGS.has(parentElement.localName)) {
    outmost = parentElement;
    parentElement = outmost.parentElement;
  }
  outmost.before(' ');
  return true;
}

/** Joints of text for which the page is asked how it styles them. */
const MOST_ASKED = 2_000;
