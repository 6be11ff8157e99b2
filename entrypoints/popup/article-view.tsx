import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReadingWish } from '../../browser/isolated-world.ts';
import { noteWhole, proposeRule, readNextPage, stopPages } from '../../browser/reading-in-tab.ts';
import { SETTINGS } from '../../browser/settings.ts';
import { resized } from '../../components/appearance/look.ts';
import { CaveatNotice } from '../../components/article/caveat-notice.tsx';
import { goTo } from '../../components/article/go-to.ts';
import { restoredId } from '../../components/article/restored-block.tsx';
import { siteOf } from '../../components/article/site-of.ts';
import { Story } from '../../components/article/story.tsx';
import { useFirstScreen } from '../../components/article/use-first-screen.ts';
import { late } from '../../components/controls/late.tsx';
import { Notice } from '../../components/controls/notice.tsx';
import type { Panels } from '../../components/controls/use-panels.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { useListening } from '../../components/listen/use-listening.ts';
import { usePages } from '../../components/pages/use-pages.ts';
import { stepBlock } from '../../components/reader/blocks.ts';
import { SwitchedOff } from '../../components/receipt/switched-off.tsx';
import { useEdits } from '../../components/receipt/use-edits.ts';
import { textLanguage } from '../../components/text/locale.ts';
import type { Found } from '../../core/article.ts';
import { createPageSource } from '../reader/page-source.ts';
import { createTeacher } from '../reader/teacher.ts';
import { loadSummary } from './load-summary.ts';
import type { PressedLink } from './place-links.tsx';
import type { PanelName } from './popup.tsx';
import { PopupFoot } from './popup-foot.tsx';
import { useBrowserModel } from './use-browser-model.ts';
import { useReaderSwitch } from './use-reader-switch.ts';
import type { SettingsInUse } from './use-settings.ts';

// Few articles have one of these.
const PagesNotice = late(async () => (await import('../../components/pages/pages-notice.tsx')).PagesNotice);
const MissingNotice = late(
  async () => (await import('../../components/receipt/missing-notice.tsx')).MissingNotice,
);
const PlaceLinks = late(async () => (await import('./place-links.tsx')).PlaceLinks);

interface ArticleViewProps {
  tabId: number;
  wish: ReadingWish;
  hasSelection: boolean;
  found: Found;
  settings: SettingsInUse;
  panels: Panels<PanelName>;
  onRead: (wish: ReadingWish) => void;
}

const Receipt = late(async () => (await import('../../components/receipt/receipt.tsx')).Receipt);
const ListenBar = late(async () => (await import('../../components/listen/listen-bar.tsx')).ListenBar);

/** The article with its receipt and the foot of the popup. */
export function ArticleView({ tabId, found: first, settings, panels, ...reading }: ArticleViewProps) {
  const [pageSource] = useState(() =>
    createPageSource(first.article.url, {
      readNext: () => readNextPage(tabId),
      stop: () => void stopPages(tabId),
    }),
  );
  const pages = usePages(first, pageSource);
  const { found } = pages;
  const { article } = found;
  const blocks = useFirstScreen(article.content.children, SCREEN);
  const page = useRef<HTMLElement>(null);
  const [teacher] = useState(() =>
    createTeacher(article.url, {
      propose: (order, action) => proposeRule(tabId, order, action),
      noteWhole: () => void noteWhole(tabId),
    }),
  );
  const edits = useEdits({ ...found, teacher });
  const { restored, restore, teaching } = edits;
  const listening = useListening(page, article.lang ?? textLanguage(), settings.current, async () =>
    (await import('./listening.ts')).listeningWithKeys(article),
  );
  const reader = useReaderSwitch(tabId, reading.wish);
  const [pressed, setPressed] = useState<PressedLink | null>(null);
  const { images, summaryForm } = settings.current;
  const model = useBrowserModel({
    use: settings.current.model,
    onUse: (use) => settings.change({ model: use }),
    loadWriter: async () => (await import('../../browser/on-device-model.ts')).writeSummary,
  });

  // So that the arrow keys and the space bar scroll at once.
  useLayoutEffect(() => page.current?.focus({ preventScroll: true }), []);

  const step = (by: 1 | -1) => page.current && stepBlock(page.current, by);
  const resize = (steps: number) => settings.change({ textSize: resized(settings.current, SETTINGS, steps) });
  useKeys(page, {
    areLettersOn: settings.current.areKeysOn,
    actions: {
      next: () => step(1),
      previous: () => step(-1),
      listen: listening.toggle,
      appearance: () => panels.toggle('appearance'),
      larger: () => resize(1),
      smaller: () => resize(-1),
      receipt: () => panels.toggle('receipt'),
      more: () => panels.toggle('more'),
      list: () => panels.toggle('keys'),
      ...listening.mediaKeys,
    },
  });

  // Only the page can tell what the place is, and it takes a moment to ask.
  const onLink = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.text a[href*="#"]');
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setPressed({ link });
  };
  const showInPlace = (id: number) => {
    panels.close();
    goTo(page.current, restoredId(id));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys press links by a click. */}
      <main class="popup-page" ref={page} tabIndex={-1} onClick={onLink}>
        <Story
          article={article}
          removals={edits.blocks}
          restored={restored}
          teaching={teaching}
          onHide={(id) => restore([id], false)}
          pictures={images}
          links="new-tab"
          blocks={blocks}
          summaryForm={summaryForm}
          onSummaryForm={(form) => settings.change({ summaryForm: form })}
          loadSummary={loadSummary}
          model={model}
          onWritten={reader.take}
        >
          {reader.refusal && <Notice>{reader.refusal}</Notice>}
          {pages.paging && <PagesNotice pages={pages} />}
          {edits.missing.length > 0 && (
            <MissingNotice edits={edits} onGoTo={(id) => goTo(page.current, restoredId(id))} />
          )}
          <SwitchedOff count={edits.switchedOff} />
          {article.caveat && (
            <CaveatNotice
              caveat={article.caveat}
              site={siteOf(article)}
              onPage={() => close()}
              onWhole={() => reading.onRead('article')}
            />
          )}
          {reading.hasSelection && reading.wish !== 'selection' && (
            <Notice>
              {i18n.t('caveat.selected')}{' '}
              <button type="button" class="link" onClick={() => reading.onRead('selection')}>
                {i18n.t('action.selection')}
              </button>
            </Notice>
          )}
          {article.isPartial && <Notice>{i18n.t('article.partial')}</Notice>}
        </Story>
        {pressed && (
          <PlaceLinks
            pressed={pressed}
            page={page}
            tabId={tabId}
            article={article}
            pictures={images}
            panels={panels}
          />
        )}
      </main>
      {panels.open === 'receipt' && (
        <Receipt
          id="receipt"
          removals={edits.removals}
          teaching={teaching}
          words={article.words}
          restored={restored}
          onRestore={restore}
          onGoTo={showInPlace}
          onClose={panels.close}
        />
      )}
      {listening.view && (
        <ListenBar
          view={listening.view}
          listening={listening.listening}
          choices={settings.current}
          onChoice={settings.change}
          onStop={listening.stop}
        />
      )}
      <PopupFoot
        shownArticle={() => edits.shownArticle()}
        removals={edits.removals}
        reader={reader}
        panels={panels}
        isListening={listening.view !== null}
        onListen={listening.view ? listening.stop : listening.start}
        areKeysOn={settings.current.areKeysOn}
      />
    </>
  );
}

/** Characters that 600 pixels have no room for in the smallest type, 65 in each of its 34 lines. */
const SCREEN = 2_200;
