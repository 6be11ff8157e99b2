import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Progress {
  /** How much of the article has been read, from 0 to 1. */
  readonly read: number;
  /** Whether the last scrolling went on into the article, not back. */
  readonly isReadingOn: boolean;
}

/** How far the reader has come in an element that scrolls. */
export function useProgress(scroller: RefObject<HTMLElement | null>): Progress {
  const [progress, setProgress] = useState<Progress>({ read: 0, isReadingOn: false });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let last = element.scrollTop;
    const onScroll = () => {
      const { scrollTop, scrollHeight, clientHeight } = element;
      const way = scrollTop - last;
      if (Math.abs(way) < STEP && scrollTop > START) return;
      last = scrollTop;
      const read = Math.round((1_000 * scrollTop) / Math.max(1, scrollHeight - clientHeight)) / 1_000;
      setProgress({ read, isReadingOn: way > 0 && scrollTop > START });
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [scroller]);

  return progress;
}

/** Pixels that one scrolls before it counts, so that an unsteady finger does not make the bar flicker. */
const STEP = 8;

/** Pixels from the top within which the bar always stays. */
const START = 120;
