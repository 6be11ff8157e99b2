import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../core/article.ts';
import { plainText } from '../../core/text.ts';
import { firstWords } from '../text/first-words.ts';

export interface ContentsInUse {
  /** The subheads, in their order: their first words where a page makes whole paragraphs of them. */
  readonly titles: readonly string[];
  /** Index of the part that is being read; -1 before the first subhead. */
  readonly current: number;
  /** The element of a subhead; for -1 that of the headline. */
  find(part: number): HTMLElement | null;
}

/** The parts of an article by its subheads, and in which of them the reader is. */
export function useContents(article: Article, scroller: RefObject<HTMLElement | null>): ContentsInUse {
  const [current, setCurrent] = useState(-1);
  const titles = article.content.children.flatMap((child) =>
    child.type === 'element' && SUBHEAD.test(child.tagName) ? [firstWords(plainText(child), LONGEST)] : [],
  );

  useEffect(() => {
    const page = scroller.current;
    if (!page) return;
    const look = () => {
      const line = page.getBoundingClientRect().top + LINE;
      setCurrent(subheadsOf(page).findLastIndex((subhead) => subhead.getBoundingClientRect().top <= line));
    };
    look();
    page.addEventListener('scroll', look, { passive: true });
    return () => page.removeEventListener('scroll', look);
  }, [scroller]);

  const find = (part: number) => {
    if (part < 0) return scroller.current?.querySelector<HTMLElement>('.headline') ?? null;
    return scroller.current ? (subheadsOf(scroller.current)[part] ?? null) : null;
  };
  return { titles, current, find };
}

function subheadsOf(page: HTMLElement): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('.text > :is(h2, h3, h4, h5, h6)')];
}

const SUBHEAD = /^h[2-6]$/;

/** Signs of an entry, which are four lines of it. */
const LONGEST = 90;

/** Pixels from the top within which a subhead counts as reached. */
const LINE = 120;
