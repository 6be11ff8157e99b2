import { i18n } from '#i18n';
import { widthOf } from '../text/width.ts';
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
  const names = THEMES.map((choice) => i18n.t(`appearance.themes.${choice}`));
  const isWide = names.some((name) => name.split(' ').some((word) => widthOf(word) > LONGEST));
  return (
    <fieldset class="themes" data-wide={isWide || undefined}>
      <legend>{i18n.t('appearance.theme')}</legend>
      {THEMES.map((choice, index) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === theme}
            onChange={() => onTheme(choice)}
          />
          <ThemeSample theme={choice} />
          {names[index]}
        </label>
      ))}
    </fieldset>
  );
}

/** Letters; longer words don't stand beside five others. */
const LONGEST = 8;

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
