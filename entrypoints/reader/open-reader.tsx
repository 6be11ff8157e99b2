import { render } from 'preact';
import type { OpenReader, Typeface } from '../../browser/isolated-world.ts';
import type { Settings } from '../../browser/settings.ts';
import { type FindOrder, linkedBlock } from '../../components/notes/linked-block.ts';
import type { PageSource } from '../../components/pages/page-source.ts';
import type { Found } from '../../core/article.ts';
import type { WrittenSummary } from '../../core/summary/writing.ts';
import { followFragments } from './follow-fragments.ts';
import { createHost } from './host.ts';
import { keepPage } from './keep-page.ts';
import { keepPlace } from './keep-place.ts';
import { createPageSource } from './page-source.ts';
import { ReaderView } from './reader-view.tsx';
import { createTeacher, type PageToTeachBy } from './teacher.ts';
import { lendTypefaces } from './typefaces.ts';
import { watchPage } from './watch-page.ts';

export interface ReaderOptions {
  readonly found: Found;
  readonly page: PageToTeachBy;
  readonly pages: Pick<PageSource, 'readNext' | 'stop'>;
  /** The page's own elements by their order, to find the way between article and page. */
  readonly sources: readonly Element[];
  /** Which block a link on the page leads to. */
  readonly findOrder: FindOrder;
  readonly settings: Settings;
  readonly typefaces: readonly Typeface[];
  /** What the model has written about the article in the popup. */
  readonly written: WrittenSummary | null;
  /** Whether it opens by itself, on a site where the reader wants that. */
  readonly isVisit: boolean;
  readonly onEnd: (end: ReaderEnd) => void;
}

/** How reader mode ends: it is left, the page keeps taking it away, or the browser leaves the page. */
export type ReaderEnd = 'left' | 'blocked' | 'page-left';

/** Lays the article over the page. The page under it stays as it is, and is given back so. */
export function openReader(options: ReaderOptions): OpenReader {
  const { found, sources, findOrder, settings } = options;
  const { article } = found;
  const teacher = createTeacher(article.url, options.page);
  const pageSource = createPageSource(article.url, options.pages);
  const page = keepPage();
  const place = keepPlace(article.content, sources);
  const whole = Promise.withResolvers<void>();
  const typefaces = lendTypefaces(options.typefaces);
  const host = createHost({
    name: article.title,
    isOpen: settings.isReaderOpen || import.meta.env.MODE === 'e2e',
    rename: typefaces.rename,
    onClose: () => leave(),
    onBlocked: () => leave('blocked'),
  });
  render(
    <ReaderView
      found={found}
      teacher={teacher}
      written={options.written}
      pageSource={pageSource}
      settings={settings}
      typefaces={typefaces}
      isVisit={options.isVisit}
      findOrder={findOrder}
      isAtBeginning={place.isAtBeginning}
      onWhole={() => {
        place.complete();
        whole.resolve();
      }}
      onLeave={() => leave()}
    />,
    host.content,
  );
  // Preact has drawn it by now: one element, which scrolls.
  const reader = host.content.firstElementChild as HTMLElement;
  followFragments(
    reader,
    (link) => linkedBlock(link, reader, findOrder),
    () => leave(),
  );
  const unwatch = watchPage({ onMoved: () => leave(), onLeft: () => leave('page-left') });
  let isOver = false;
  host.show();
  page.still(reader);
  place.enter(reader);
  return { leave: () => leave(), print: () => void whole.promise.then(() => window.print()) };

  function leave(end: ReaderEnd = 'left'): void {
    if (isOver) return;
    isOver = true;
    const goToPlace = place.leave();
    unwatch();
    host.remove();
    render(null, host.content);
    typefaces.takeBack();
    page.restore();
    goToPlace();
    options.onEnd(end);
  }
}
