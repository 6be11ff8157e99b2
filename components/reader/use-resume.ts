import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { blocksOf, bringUp } from './blocks.ts';
import type { PlaceInArticle } from './use-place.ts';

export interface Resuming {
  /** Whether there is a place further on to go to. */
  readonly resumable: boolean;
  resume(): void;
  dismiss(): void;
}

/** Offers the place of the last time, where the article still has as many blocks and that one is out of sight. */
export function useResume(
  scroller: RefObject<HTMLElement | null>,
  recalled: PlaceInArticle | null,
): Resuming {
  const [place, setPlace] = useState<PlaceInArticle | null>(null);
  useEffect(() => {
    const page = scroller.current;
    const blocks = page ? blocksOf(page) : [];
    const block = recalled && recalled.of === blocks.length ? blocks[recalled.block] : undefined;
    const isFurther = page && block && block.getBoundingClientRect().top > page.clientHeight;
    setPlace(isFurther ? recalled : null);
  }, [scroller, recalled]);

  const resume = () => {
    const block = scroller.current && place ? blocksOf(scroller.current)[place.block] : undefined;
    setPlace(null);
    if (block) bringUp(block);
  };
  return { resumable: place !== null, resume, dismiss: () => setPlace(null) };
}
