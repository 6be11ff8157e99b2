import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { openExtensionPage, reloadTab } from '../../browser/own-pages.ts';
import { wearLook } from '../../components/appearance/wear.ts';
import { LoadingStory } from '../../components/article/loading-story.tsx';
import { usePanels } from '../../components/controls/use-panels.ts';
import type { RefusalAction } from '../../components/refusal/refusal-notice.tsx';
import { ArticleView } from './article-view.tsx';
import { Failsafe } from './failsafe.tsx';
import { RefusalNotice } from './late-refusal.ts';
import { IdleFoot } from './popup-foot.tsx';
import { PopupHead } from './popup-head.tsx';
import { useReading } from './use-reading.ts';
import { useSettings } from './use-settings.ts';

/** The panels of the popup, of which at most one is open. */
export type PanelName = 'appearance' | 'keys' | 'more' | 'note' | 'receipt' | 'report';

/** What a click on the toolbar button opens. */
export function Popup() {
  const root = useRef<HTMLDivElement>(null);
  const panels = usePanels<PanelName>(root);
  const settings = useSettings();
  const { reading, read } = useReading();
  useLayoutEffect(() => wearLook(document.documentElement, settings.current), [settings.current]);

  // Pictures may be switched off: nothing of the article exists before that is known.
  const outcome = settings.isLoaded ? reading?.outcome : undefined;
  const act = (action: RefusalAction) => {
    if (action === 'retry') read();
    else if (action === 'anyway' || action === 'selection') read(action);
    else void LEAVING[action]().finally(() => close());
  };
  return (
    <div class="popup" ref={root}>
      <PopupHead article={outcome?.ok ? outcome.article : null} panels={panels} settings={settings} />
      <Failsafe key={reading?.tabId} onAction={act}>
        {reading && outcome?.ok ? (
          <ArticleView {...reading} found={outcome} settings={settings} panels={panels} onRead={read} />
        ) : (
          <main class="popup-page">
            {outcome && !outcome.ok ? (
              <RefusalNotice {...outcome} hasSelection={reading?.hasSelection} onAction={act} />
            ) : (
              <Waiting popup={root} />
            )}
          </main>
        )}
      </Failsafe>
      {!outcome?.ok && <IdleFoot />}
    </div>
  );
}

/** The shape of an article, which is rehearsed meanwhile. */
function Waiting({ popup }: { popup: RefObject<HTMLElement | null> }) {
  useEffect(() => {
    const waiting = new AbortController();
    void import('./rehearsal.tsx').then(
      ({ rehearse }) => popup.current && rehearse(popup.current, waiting.signal),
      // Lede was updated while this page was open.
      () => {},
    );
    return () => waiting.abort();
  }, []);
  return <LoadingStory />;
}

/** What is done outside of the popup, which closes after it. */
const LEAVING = {
  back: async () => {},
  cancel: async () => {},
  'open-settings': openExtensionPage,
  reload: reloadTab,
} satisfies Record<Exclude<RefusalAction, 'anyway' | 'retry' | 'selection'>, () => Promise<void>>;
