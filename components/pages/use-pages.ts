import { useEffect, useRef, useState } from 'preact/hooks';
import type { Found, NextPage } from '../../core/article.ts';
import type { PageFailure } from '../../core/continued/next-page-answer.ts';
import type { PageSource } from './page-source.ts';

/** An article that may go on over further pages, with those that are there by now. */
export interface PagesInUse {
  /** The article with all pages that were joined to it. */
  readonly found: Found;
  /** How many pages that are, and where it goes on; null when it has stood on one page from the start. */
  readonly paging: { readonly pages: number; readonly next: NextPage | null } | null;
  readonly step: 'idle' | 'fetching' | PageFailure;
  /** Whether there are as many pages as are ever fetched. */
  readonly isFull: boolean;
  readonly site: string | null;
  read(): void;
  /** Reads them, and those of later articles of the site without being asked. */
  readAlways(): void;
  stop(): void;
}

/** Fetches the further pages of an article one after the other, when the reader wants that. */
export function usePages(first: Found, source: PageSource): PagesInUse {
  const [found, setFound] = useState(first);
  const [step, setStep] = useState<PagesInUse['step']>('idle');
  const run = useRef(0);

  const read = async () => {
    const own = ++run.current;
    setStep('fetching');
    for (let paging = found.paging; paging?.next && paging.pages < MOST_PAGES; ) {
      const answer = await source.readNext().catch(() => NOT_THERE);
      if (own !== run.current) return;
      if (!answer.ok) return setStep(answer.reason);
      setFound(answer.found);
      paging = answer.found.paging;
    }
    setStep('idle');
  };
  const stop = () => {
    run.current++;
    setStep('stopped');
    source.stop();
  };

  useEffect(() => {
    // Nobody waits any more when this is gone; what is under way is given up.
    const leave = () => {
      run.current++;
      source.stop();
    };
    const readAtOnce = async () => {
      const isWanted = await source.isAlways();
      if (isWanted && run.current === 0) await read();
    };
    if (first.paging?.next) void readAtOnce();
    return leave;
  }, []);

  return {
    found,
    paging: found.paging ?? null,
    step,
    isFull: (found.paging?.pages ?? 1) >= MOST_PAGES,
    site: source.site,
    read: () => void read(),
    readAlways() {
      void source.wantAlways();
      void read();
    },
    stop,
  };
}

/** Where Lede was updated while the article stood there, nothing can be fetched any more. */
const NOT_THERE = { ok: false, reason: 'not-there' } as const;

/** So many pages of an article are fetched, with its first, and no more. */
export const MOST_PAGES = 20;
