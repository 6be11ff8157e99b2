import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { blockAt, blocksOf } from './blocks.ts';

/** How far the reader has come: which block of how many. */
export interface PlaceInArticle {
  readonly block: number;
  readonly of: number;
}

/**
 * Tells where the reader is once the scrolling has come to rest, and when the page is left; null at the beginning and
 * at the end, where there is nothing to come back to.
 */
export function usePlace(
  scroller: RefObject<HTMLElement | null>,
  onPlace: (place: PlaceInArticle | null) => void,
): void {
  useEffect(() => {
    const page = scroller.current;
    if (!page) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      timer = undefined;
      onPlace(placeIn(page));
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(tell, REST);
    };
    // Before the article is taken away, and with it what could be measured.
    const onLeave = () => {
      if (timer !== undefined) tell();
    };
    page.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('pagehide', onLeave);
    return () => {
      page.removeEventListener('scroll', onScroll);
      window.removeEventListener('pagehide', onLeave);
      clearTimeout(timer);
    };
  }, [scroller, onPlace]);
}

function placeIn(page: HTMLElement): PlaceInArticle | null {
  const { scrollTop, scrollHeight, clientHeight } = page;
  if (scrollTop < BEGINNING || scrollTop + clientHeight > scrollHeight - END) return null;
  const blocks = blocksOf(page);
  return { block: blockAt(blocks, LINE), of: blocks.length };
}

/** Milliseconds without scrolling after which one is taken to read. */
const REST = 400;

/** Pixels at the beginning and at the end that are no place to come back to. */
const BEGINNING = 300;
const END = 160;

/** Pixels from the top at which the text begins to be seen, below the bar. */
const LINE = 64;
