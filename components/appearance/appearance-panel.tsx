import { i18n } from '#i18n';
import { TextSize, type TextSizeProps } from './text-size.tsx';
import { ThemePicker, type ThemePickerProps } from './theme-picker.tsx';

export interface AppearancePanelProps extends Omit<ThemePickerProps, 'name'>, Omit<TextSizeProps, 'id'> {
  /** For `aria-controls` of the button that opens it. */
  id: string;
  onReset: () => void;
  /** Opens the page with all settings, where that can be done. */
  onAllSettings?: () => void;
}

/** Theme and text size, changed at once. */
export function AppearancePanel({
  id,
  onReset,
  onAllSettings,
  theme,
  onTheme,
  ...size
}: AppearancePanelProps) {
  return (
    <section
      class="appearance panel"
      id={id}
      aria-label={i18n.t('popup.appearance')}
      tabIndex={-1}
      data-panel
      data-panel-start
    >
      <ThemePicker name={`${id}-theme`} theme={theme} onTheme={onTheme} />
      <TextSize id={`${id}-size`} {...size} />
      <p class="row">
        {onAllSettings && (
          <button type="button" class="link" onClick={onAllSettings}>
            {i18n.t('appearance.all')}
          </button>
        )}
        <button type="button" class="link" onClick={onReset}>
          {i18n.t('appearance.reset')}
        </button>
      </p>
    </section>
  );
}
