import { i18n } from '#i18n';
import { readerKeys } from '../../browser/keys.ts';
import { Icon } from '../../components/controls/icon.tsx';
import { late } from '../../components/controls/late.tsx';
import { Switch } from '../../components/controls/switch.tsx';
import { Tool } from '../../components/controls/tool.tsx';
import type { Panels } from '../../components/controls/use-panels.ts';
import { ReceiptChip } from '../../components/receipt/receipt-chip.tsx';
import { useTake } from '../../components/take/use-take.ts';
import type { Article, Removal } from '../../core/article.ts';
import type { PanelName } from './popup.tsx';
import { SiteEntry } from './site-entry.tsx';
import type { ReaderSwitch } from './use-reader-switch.ts';

interface PopupFootProps {
  /** The article as it is shown at the moment, with what was brought back. */
  shownArticle: () => Article;
  removals: readonly Removal[];
  reader: ReaderSwitch;
  panels: Panels<PanelName>;
  isListening: boolean;
  onListen: () => void;
  areKeysOn: boolean;
}

const Report = late(async () => (await import('./report.tsx')).Report);
const TakeMenu = late(async () => (await import('../../components/take/take-menu.tsx')).TakeMenu);
const KeysPanel = late(async () => (await import('../../components/keys/keys-panel.tsx')).KeysPanel);

/** Reader mode, the receipt, and what one can do with the article. */
export function PopupFoot({
  shownArticle,
  removals,
  reader,
  panels,
  isListening,
  onListen,
  areKeysOn,
}: PopupFootProps) {
  const taking = useTake(shownArticle, () => import('../../core/export/export.ts'));
  const isMoreOpen = panels.open === 'more';
  return (
    <>
      {panels.open === 'report' && (
        <Report
          article={shownArticle()}
          removals={removals}
          onCopy={taking.copyText}
          onClose={panels.close}
        />
      )}
      <footer class="popup-foot">
        <p class="status" role="status">
          {taking.message}
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
          <Tool name={i18n.t('listen.title')} isOn={isListening} onClick={onListen}>
            <Icon name="listen" />
          </Tool>
          <Tool name={i18n.t('popup.copy')} onClick={() => taking.copy('text')}>
            <Icon name="copy" />
          </Tool>
          <Tool
            name={i18n.t('popup.more')}
            // The report is reached through the menu, and comes back to its button.
            panel={{ id: 'more report', isOpen: isMoreOpen || panels.open === 'report' }}
            onClick={() => panels.toggle('more')}
          >
            <Icon name="more" />
          </Tool>
        </span>
        {isMoreOpen && (
          <TakeMenu
            id="more"
            taking={taking}
            onPrint={reader.print}
            onKeys={() => panels.toggle('keys')}
            onDone={panels.close}
          >
            <SiteEntry url={shownArticle().url} onDone={panels.close} />
            <button type="button" onClick={() => panels.toggle('report')}>
              {i18n.t('report.entry')}
            </button>
          </TakeMenu>
        )}
        {panels.open === 'keys' && (
          <KeysPanel id="keys" areLettersOn={areKeysOn} loadReaderKeys={readerKeys} onClose={panels.close} />
        )}
      </footer>
    </>
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
