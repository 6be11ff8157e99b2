import { i18n } from '#i18n';
import { type AppearanceControlsProps, FineControls, MainControls } from './appearance-controls.tsx';

export interface AppearancePanelProps extends AppearanceControlsProps {
  onReset: () => void;
  /** Opens the page with all settings. */
  onAllSettings: () => void;
}

/** All that can be chosen about how a story looks, changed at once. */
export function AppearancePanel({ onReset, onAllSettings, ...controls }: AppearancePanelProps) {
  return (
    <section
      class="appearance panel"
      id={controls.id}
      aria-label={i18n.t('popup.appearance')}
      tabIndex={-1}
      data-panel
      data-panel-start
    >
      <MainControls {...controls} />
      <details class="fold">
        <summary>{i18n.t('appearance.more')}</summary>
        <FineControls {...controls} />
      </details>
      <p class="row">
        <button type="button" class="link" onClick={onAllSettings}>
          {i18n.t('appearance.all')}
        </button>
        <button type="button" class="link" onClick={onReset}>
          {i18n.t('appearance.reset')}
        </button>
      </p>
    </section>
  );
}
