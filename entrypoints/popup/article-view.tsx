import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReadingWish } from '../../browser/isolated-world.ts';
import { CaveatNotice } from '../../components/article/caveat-notice.tsx';
import { goTo } from '../../components/article/go-to.ts';
import { restoredId } from '../../components/article/restored-block.tsx';
import { Story } from '../../components/article/story.tsx';
import { Notice } from '../../components/controls/notice.tsx';
import type { Panels } from '../../components/controls/use-panels.ts';
import { Receipt } from '../../components/receipt/receipt.tsx';
import { useRestored } from '../../components/receipt/use-restored.ts';
import type { Article, Removal } from '../../core/article.ts';
import { withRestored } from '../../core/export/restored.ts';
import type { PanelName } from './popup.tsx';
import { PopupFoot } from './popup-foot.tsx';
import { useReaderSwitch } from './use-reader-switch.ts';
import type { SettingsInUse } from './use-settings.ts';

interface ArticleViewProps {
  tabId: number;
  wish: ReadingWish;
  hasSelection: boolean;
  article: Article;
  removals: readonly Removal[];
  settings: SettingsInUse;
  panels: Panels<PanelName>;
  onRead: (wish: ReadingWish) => void;
}

/** The article with its receipt and the foot of the popup. */
export function ArticleView({ tabId, article, removals, settings, panels, ...reading }: ArticleViewProps) {
  const page = useRef<HTMLElement>(null);
  const { restored, restore } = useRestored();
  const reader = useReaderSwitch(tabId, reading.wish);
  const { images, summaryForm } = settings.current;

  // So that the arrow keys and the space bar scroll at once.
  useLayoutEffect(() => page.current?.focus({ preventScroll: true }), []);

  const showInPlace = (id: number) => {
    panels.close();
    goTo(page.current, restoredId(id));
  };
  return (
    <>
      <main class="popup-page" ref={page} tabIndex={-1}>
        <Story
          article={article}
          removals={removals}
          restored={restored}
          onHide={(id) => restore([id], false)}
          pictures={images}
          links="new-tab"
          summaryForm={summaryForm}
          onSummaryForm={(form) => settings.change({ summaryForm: form })}
        >
          {reader.refusal && <Notice>{reader.refusal}</Notice>}
          {article.caveat && (
            <CaveatNotice
              caveat={article.caveat}
              siteName={article.siteName}
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
      </main>
      {panels.open === 'receipt' && (
        <Receipt
          id="receipt"
          removals={removals}
          words={article.words}
          restored={restored}
          onRestore={restore}
          onGoTo={showInPlace}
          onClose={panels.close}
        />
      )}
      <PopupFoot
        shownArticle={() => withRestored(article, removals, restored)}
        removed={removals.length}
        reader={reader}
        panels={panels}
      />
    </>
  );
}
