import { i18n } from '#i18n';
import type { Theme } from './palette.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'sepia', 'dark', 'black', 'contrast'];

export interface ThemePickerProps {
  /** Tells several pickers on one page apart. */
  name: string;
  theme: Theme;
  onTheme: (theme: Theme) => void;
}

/** The themes as samples of themselves. */
export function ThemePicker({ name, theme, onTheme }: ThemePickerProps) {
  return (
    <fieldset class="themes">
      <legend>{i18n.t('appearance.theme')}</legend>
      {THEMES.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === theme}
            onChange={() => onTheme(choice)}
          />
          <ThemeSample theme={choice} />
          {i18n.t(`appearance.themes.${choice}`)}
        </label>
      ))}
    </fieldset>
  );
}

function ThemeSample({ theme }: { theme: Theme }) {
  const letters = i18n.t('popup.letters');
  if (theme !== 'system')
    return (
      <span class="sample" data-theme={theme} aria-hidden="true">
        {letters}
      </span>
    );
  return (
    <span class="sample system" aria-hidden="true">
      <b data-theme="light">{letters[0]}</b>
      <b data-theme="dark">{letters[1]}</b>
    </span>
  );
}
