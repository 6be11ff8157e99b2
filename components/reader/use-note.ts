import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../core/article.ts';
import { type FindOrder, linkedBlock } from '../notes/linked-block.ts';
import { isMark, noteAt, type OpenNote } from '../notes/note-at.ts';

/** Opens notes where their marks stand, instead of leading to them. `onOpen` is called for each. */
export function useNote(
  scroller: RefObject<HTMLElement | null>,
  article: Article,
  { findOrder, onOpen }: { findOrder: FindOrder; onOpen: () => void },
): OpenNote | null {
  const [note, setNote] = useState<OpenNote | null>(null);
  useEffect(() => {
    const page = scroller.current;
    if (!page) return;
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('.text a[href]');
      if (!link || !isMark(link) || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const opened = noteAt(link, linkedBlock(link, page, findOrder), { article, page });
      if (!opened) return;
      event.preventDefault();
      setNote(opened);
      onOpen();
    };
    // Before anybody follows the link.
    page.addEventListener('click', onClick, { capture: true });
    return () => page.removeEventListener('click', onClick, { capture: true });
  }, [scroller, article]);
  return note;
}
