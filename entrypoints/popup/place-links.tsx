import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { orderOfLink } from '../../browser/order-of-link.ts';
import { openTab } from '../../browser/own-pages.ts';
import type { PicturePolicy } from '../../components/article/picture.tsx';
import type { Panels } from '../../components/controls/use-panels.ts';
import { blockWith, shownOrders } from '../../components/notes/linked-block.ts';
import { isMark, noteAt, type OpenNote } from '../../components/notes/note-at.ts';
import { NotePanel } from '../../components/notes/note-panel.tsx';
import { bringUp } from '../../components/reader/blocks.ts';
import type { Article } from '../../core/article.ts';
import type { PanelName } from './popup.tsx';

/** A press on a link to a place, each time another object. */
export interface PressedLink {
  readonly link: HTMLAnchorElement;
}

interface PlaceLinksProps {
  pressed: PressedLink;
  page: RefObject<HTMLElement | null>;
  tabId: number;
  article: Article;
  pictures: PicturePolicy;
  panels: Panels<PanelName>;
}

/**
 * Follows links to places: opens the note that a mark leads to, or goes to the place in the article. Where the article
 * does not hold it, the link opens in a tab as all others do.
 */
export function PlaceLinks({ pressed, page, tabId, article, pictures, panels }: PlaceLinksProps) {
  const [note, setNote] = useState<OpenNote | null>(null);
  useEffect(() => {
    const follow = async ({ link }: PressedLink, shown: HTMLElement) => {
      const order = await orderOfLink(tabId, link.href, shownOrders(shown));
      const place = order === null ? null : blockWith(shown, order);
      if (!place) return await openTab(link.href);
      const opened = isMark(link) ? noteAt(link, place, { article, page: shown }) : null;
      if (!opened) return bringUp(place);
      setNote(opened);
      panels.show('note');
    };
    if (page.current) void follow(pressed, page.current);
  }, [pressed]);

  if (!note || panels.open !== 'note') return null;
  return (
    <NotePanel
      id="note"
      note={note}
      article={article}
      pictures={pictures}
      links="new-tab"
      onGoTo={() => {
        panels.close();
        bringUp(note.place);
      }}
      onClose={panels.close}
    />
  );
}
