import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article, Removal } from '../../core/article.ts';
import { withRestored } from '../../core/export/restored.ts';
import { AppearancePanel } from '../appearance/appearance-panel.tsx';
import type { Theme } from '../appearance/palette.ts';
import type { TextSizeProps } from '../appearance/text-size.tsx';
import { wearAppearance } from '../appearance/wear.ts';
import { CaveatNotice } from '../article/caveat-notice.tsx';
import { goTo } from '../article/go-to.ts';
import type { PicturePolicy } from '../article/picture.tsx';
import { restoredId } from '../article/restored-block.tsx';
import { Story } from '../article/story.tsx';
import type { SummaryForm } from '../article/summary-card.tsx';
import { Notice } from '../controls/notice.tsx';
import { usePanels } from '../controls/use-panels.ts';
import { Receipt } from '../receipt/receipt.tsx';
import { useRestored } from '../receipt/use-restored.ts';
import { TakeMenu } from '../take/take-menu.tsx';
import { type Exporter, useTake } from '../take/use-take.ts';
import { textDirection, textLanguage } from '../text/locale.ts';
import { type PanelName, ReaderBar } from './reader-bar.tsx';
import { SourceLine } from './source-line.tsx';

/** How the reader likes to read. */
export interface ReaderChoices {
  readonly theme: Theme;
  /** Per cent of the design's size. */
  readonly textSize: number;
  readonly images: PicturePolicy;
  readonly summaryForm: SummaryForm;
}

export interface ReaderProps {
  article: Article;
  removals: readonly Removal[];
  choices: ReaderChoices;
  textSizes: TextSizeProps['limits'];
  onChoice: (choice: Partial<ReaderChoices>) => void;
  onResetLook: () => void;
  loadExporter: () => Promise<Exporter>;
  onPrint: () => void;
  onLeave: () => void;
}

/** Reader mode: a whole page with the article in the middle and a bar above it. It scrolls by itself. */
export function Reader({ article, removals, choices, textSizes, onChoice, ...on }: ReaderProps) {
  const page = useRef<HTMLDivElement>(null);
  const panels = usePanels<PanelName>(page);
  const { restored, restore } = useRestored();
  const taking = useTake(() => withRestored(article, removals, restored), on.loadExporter);
  const [previewSize, setPreviewSize] = useState<number | null>(null);

  const textSize = previewSize ?? choices.textSize;
  const { theme } = choices;
  useLayoutEffect(() => {
    if (page.current) return wearAppearance(page.current, { theme, textSize });
  }, [theme, textSize]);

  return (
    <div
      class="reader"
      ref={page}
      lang={textLanguage()}
      dir={textDirection()}
      // It takes the focus, so that the keys that scroll do so at once.
      tabIndex={-1}
    >
      <ReaderBar
        article={article}
        removed={removals.length}
        openPanel={panels.open}
        scroller={page}
        onPanel={panels.toggle}
        onCopy={() => taking.copy('text')}
        message={taking.message}
        onLeave={on.onLeave}
      >
        {panels.open === 'receipt' && (
          <Receipt
            id="receipt"
            removals={removals}
            words={article.words}
            restored={restored}
            onRestore={restore}
            onGoTo={(id) => {
              panels.close();
              goTo(page.current, restoredId(id));
            }}
            onClose={panels.close}
          />
        )}
        {panels.open === 'appearance' && (
          <AppearancePanel
            id="appearance"
            theme={theme}
            onTheme={(chosen) => onChoice({ theme: chosen })}
            size={textSize}
            limits={textSizes}
            onPreview={setPreviewSize}
            onSize={(chosen) => {
              setPreviewSize(null);
              onChoice({ textSize: chosen });
            }}
            onReset={on.onResetLook}
          />
        )}
        {panels.open === 'more' && (
          <TakeMenu id="more" taking={taking} onPrint={on.onPrint} onDone={panels.close} />
        )}
      </ReaderBar>
      <Story
        article={article}
        removals={removals}
        restored={restored}
        pictures={choices.images}
        links="same-tab"
        summaryForm={choices.summaryForm}
        onSummaryForm={(summaryForm) => onChoice({ summaryForm })}
        onHide={(id) => restore([id], false)}
      >
        {article.caveat && (
          <CaveatNotice caveat={article.caveat} siteName={article.siteName} onPage={on.onLeave} />
        )}
        {article.isPartial && <Notice>{i18n.t('article.partial')}</Notice>}
      </Story>
      <SourceLine article={article} />
    </div>
  );
}
