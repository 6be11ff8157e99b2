import type { Element as HastElement, Root } from 'hast';
import { isTooDeepToLayOut } from '../../core/depth.ts';
import { isBlock } from '../../core/text.ts';
import { type HeldPlace, holdPlace } from './hold-place.ts';
import { type Box, isSamePlace, type Place, placeAt, wayTo } from './place.ts';

/** The reader's place, carried from the page into reader mode and back. */
export interface KeptPlace {
  /** Whether the reader had not come to the article yet, or was at its very beginning. */
  readonly isAtBeginning: boolean;
  /** Scrolls reader mode to where the reader was on the page, and holds the place whatever becomes of the window. */
  enter(reader: HTMLElement): void;
  /** Reader mode holds all of the article now. */
  complete(): void;
  /**
   * Looks where the reader is now, while reader mode still stands. Returns how to go there on the page: to the very
   * position it had when nothing was read, to the same words when something was.
   */
  leave(): () => void;
}

/**
 * Looks where the reader is in an article on the page. `sources[order]` is the element of the page that the element of the
 * article with this order shows.
 */
export function keepPlace(content: Root, sources: readonly Element[]): KeptPlace {
  const before = { left: scrollX, top: scrollY };
  // The place on such a page is one that it would take the tab to find.
  const isLost = isTooDeepToLayOut(document);
  const onPage = isLost ? null : placeOnPage(content, sources);
  let reader: HTMLElement | null = null;
  let blocks: Block[] = [];
  const readerBoxes = () => blocks.map(readerBox);
  let start: Place | null = null;
  let held: HeldPlace | null = null;
  return {
    isAtBeginning: onPage === null,
    enter(opened) {
      reader = opened;
      if (!isLost) blocks = pairBlocks(reader, sources);
      const block = onPage && blocks.find(({ source }) => source === onPage.source);
      if (block) reader.scrollBy({ top: wayTo(readerBox(block), onPage.share, LINE), behavior: 'instant' });
      held = holdPlace(reader, readerBoxes, LINE);
      start = held.now();
    },
    complete() {
      // Those of the first screen keep their places among them.
      if (reader && !isLost && onPage === null) blocks = pairBlocks(reader, sources);
    },
    leave() {
      held?.letGo();
      // Where the page has taken it away there is nothing to look at.
      if (!reader || reader.getClientRects().length === 0) return () => scrollPage(before);
      const end = held?.now() ?? null;
      const block = blocks[end?.box ?? 0];
      if (!block || isSamePlace(start, end)) return () => scrollPage(before);
      return () => {
        scrollPage(before);
        goTo(block.source, end?.share ?? 0);
      };
    },
  };
}

/** A stretch of the article in reader mode, and the element of the page that it comes from. */
interface Block {
  readonly source: Element;
  readonly shown: Element[];
}

/** Several paragraphs may come from one element, where a page parts them with line breaks. */
function pairBlocks(reader: HTMLElement, sources: readonly Element[]): Block[] {
  const blocks: Block[] = [];
  for (const element of reader.querySelectorAll<HTMLElement>('[data-order]')) {
    const source = sources[Number(element.dataset.order)];
    if (!isOnScreen(source) || element.querySelector('[data-order]')) continue;
    const last = blocks.at(-1);
    if (last?.source === source) last.shown.push(element);
    else blocks.push({ source, shown: [element] });
  }
  return blocks;
}

/** Where the line of the page that is being read stands in the article; null above its beginning. */
function placeOnPage(content: Root, sources: readonly Element[]): { source: Element; share: number } | null {
  const shown = innermostOrders(content)
    .map((order) => sources[order])
    .filter(isOnScreen);
  const place = placeAt(
    shown.map((source) => source.getBoundingClientRect()),
    pageLine(),
  );
  const source = place && shown[place.box];
  return source ? { source, share: place.share } : null;
}

function isOnScreen(source: Element | undefined): source is Element {
  // What is in a frame has a screen of its own.
  return source?.ownerDocument === document && source.isConnected && source.getClientRects().length > 0;
}

/** The orders of the paragraphs, items … of an article that hold no others. */
function innermostOrders({ children }: Root | HastElement): number[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const inside = innermostOrders(child);
    const order = child.data?.order;
    return inside.length > 0 || order === undefined || !isBlock(child) ? inside : [order];
  });
}

function readerBox({ shown }: Block): Box {
  const first = shown[0]?.getBoundingClientRect();
  const last = shown.at(-1)?.getBoundingClientRect();
  return { top: first?.top ?? 0, bottom: last?.bottom ?? 0 };
}

function scrollPage(to: { left: number; top: number }): void {
  if (scrollX !== to.left || scrollY !== to.top) scrollTo({ ...to, behavior: 'instant' });
}

function goTo(source: Element, share: number): void {
  source.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
  const top = wayTo(source.getBoundingClientRect(), share, pageLine());
  scrollerOf(source).scrollBy({ top, behavior: 'instant' });
}

function scrollerOf(element: Element): Element {
  for (let parent = element.parentElement; parent; parent = parent.parentElement)
    if (parent.scrollHeight > parent.clientHeight && /auto|scroll/.test(getComputedStyle(parent).overflowY))
      return parent;
  return document.scrollingElement ?? document.documentElement;
}

/** Where the text of the page begins to be seen: below a header that stays at the top, if there is one. */
function pageLine(): number {
  for (let at = document.elementFromPoint(innerWidth / 2, 1); at; at = at.parentElement) {
    if (!/fixed|sticky/.test(getComputedStyle(at).position)) continue;
    const { bottom } = at.getBoundingClientRect();
    return (bottom < innerHeight / 3 ? bottom : 0) + GAP;
  }
  return GAP;
}

/** Pixels between the top of what is seen and the line that is being read. */
const GAP = 16;

/** The same in reader mode, below its bar of 48 pixels. */
const LINE = 48 + GAP;
