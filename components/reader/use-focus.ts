import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { blockAt, blocksOf } from './blocks.ts';

/** What stands out while one reads: everything, the paragraph, or three lines. */
export type FocusMode = 'off' | 'paragraph' | 'ruler';

/**
 * Lets what is being read stand out. The line that counts goes down the window as one goes through the article, so
 * that the first paragraph and the last come under it; a pointer takes the ruler with it.
 */
export function useFocus(scroller: RefObject<HTMLElement | null>, mode: FocusMode): void {
  useEffect(() => {
    const page = scroller.current;
    if (!page || mode === 'off') return;
    let current: HTMLElement | undefined;
    const point = (height: number) => {
      page.style.setProperty('--reading-line', `${height}px`);
      const blocks = blocksOf(page);
      const next = blocks[blockAt(blocks, height)];
      if (next === current) return;
      current?.removeAttribute('data-current');
      next?.setAttribute('data-current', '');
      current = next;
    };
    const onScroll = () => point(readingLine(page));
    const onPointer = ({ clientY, pointerType }: PointerEvent) => {
      if (pointerType === 'mouse' && mode === 'ruler') point(clientY);
    };
    onScroll();
    page.addEventListener('scroll', onScroll, { passive: true });
    page.addEventListener('pointermove', onPointer, { passive: true });
    return () => {
      page.removeEventListener('scroll', onScroll);
      page.removeEventListener('pointermove', onPointer);
      page.style.removeProperty('--reading-line');
      current?.removeAttribute('data-current');
    };
  }, [scroller, mode]);
}

/** The height in the window at which one reads, in CSS pixels. */
export function readingLine({ scrollTop, scrollHeight, clientHeight }: HTMLElement): number {
  const read = scrollTop / Math.max(1, scrollHeight - clientHeight);
  return clientHeight * (0.25 + 0.5 * read);
}
