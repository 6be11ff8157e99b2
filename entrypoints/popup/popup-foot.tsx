import { i18n } from '#i18n';
import { Icon } from '../../components/controls/icon.tsx';
import { Switch } from '../../components/controls/switch.tsx';
import { Tool } from '../../components/controls/tool.tsx';
import type { Panels } from '../../components/controls/use-panels.ts';
import { ReceiptChip } from '../../components/receipt/receipt-chip.tsx';
import type { Article, Removal } from '../../core/article.ts';
import { articleText } from '../../core/plain-text.ts';
import type { PanelName } from './popup.tsx';
import { useCopy } from './use-copy.ts';
import type { ReaderSwitch } from './use-reader-switch.ts';

interface PopupFootProps {
  article: Article;
  removals: readonly Removal[];
  reader: ReaderSwitch;
  panels: Panels<PanelName>;
}

/** Reader mode, the receipt, and what one can do with the article. */
export function PopupFoot({ article, removals, reader, panels }: PopupFootProps) {
  const { message, copy } = useCopy();
  const copyMarkdown = async () => {
    const { articleMarkdown } = await import('../../core/markdown.ts');
    return articleMarkdown(article);
  };
  const isMoreOpen = panels.open === 'more';
  return (
    <footer class="popup-foot">
      <p class="status" role="status">
        {message}
      </p>
      <Switch isOn={reader.isOn} onToggle={reader.toggle}>
        {i18n.t('popup.readerMode')}
      </Switch>
      <ReceiptChip
        count={removals.length}
        panel={{ id: 'receipt', isOpen: panels.open === 'receipt' }}
        onClick={() => panels.toggle('receipt')}
      />
      <span class="tools">
        <Tool name={i18n.t('popup.copy')} onClick={() => copy(async () => articleText(article))}>
          <Icon name="copy" />
        </Tool>
        <Tool
          name={i18n.t('popup.more')}
          panel={{ id: 'more', isOpen: isMoreOpen }}
          onClick={() => panels.toggle('more')}
        >
          <Icon name="more" />
        </Tool>
      </span>
      {isMoreOpen && (
        <div class="panel menu" id="more" data-panel>
          <button
            type="button"
            data-panel-start
            onClick={() => {
              panels.close();
              copy(copyMarkdown);
            }}
          >
            {i18n.t('popup.copyMarkdown')}
          </button>
        </div>
      )}
    </footer>
  );
}

/** The foot while there is no article: it keeps its place. */
export function IdleFoot() {
  return (
    <footer class="popup-foot">
      <Switch isOn={false} isDisabled onToggle={() => {}}>
        {i18n.t('popup.readerMode')}
      </Switch>
    </footer>
  );
}
