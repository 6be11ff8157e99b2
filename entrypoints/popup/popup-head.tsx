import { i18n } from '#i18n';
import { openSettings } from '../../browser/own-pages.ts';
import { SETTINGS } from '../../browser/settings.ts';
import { initialLook } from '../../components/appearance/look.ts';
import { SiteLine } from '../../components/article/site-line.tsx';
import { Icon } from '../../components/controls/icon.tsx';
import { late } from '../../components/controls/late.tsx';
import { Notice } from '../../components/controls/notice.tsx';
import { Tool } from '../../components/controls/tool.tsx';
import type { Panels } from '../../components/controls/use-panels.ts';
import type { Article } from '../../core/article.ts';
import type { PanelName } from './popup.tsx';
import type { SettingsInUse } from './use-settings.ts';

const AppearancePanel = late(
  async () => (await import('../../components/appearance/appearance-panel.tsx')).AppearancePanel,
);

interface PopupHeadProps {
  article: Article | null;
  panels: Panels<PanelName>;
  settings: SettingsInUse;
}

/** Where the article is from, appearance and settings. */
export function PopupHead({ article, panels, settings }: PopupHeadProps) {
  const showAll = () => void openSettings().then(() => close());
  return (
    <header class="popup-head">
      {article ? <SiteLine article={article} /> : <p class="site">{i18n.t('extName')}</p>}
      <Tool
        name={i18n.t('popup.appearance')}
        panel={{ id: 'appearance', isOpen: panels.open === 'appearance' }}
        onClick={() => panels.toggle('appearance')}
      >
        <span class="letters" data-letters={i18n.t('popup.letters')} />
      </Tool>
      <Tool name={i18n.t('popup.settings')} onClick={showAll}>
        <Icon name="settings" />
      </Tool>
      {panels.open === 'appearance' && (
        <AppearancePanel
          id="appearance"
          look={settings.current}
          schema={SETTINGS}
          onPreview={settings.preview}
          onChoice={settings.change}
          onReset={() => settings.change(initialLook(SETTINGS))}
          onAllSettings={showAll}
        />
      )}
      {settings.isLost && <Notice>{i18n.t('popup.notSaved')}</Notice>}
    </header>
  );
}
