import { i18n } from '#i18n';
import { messageKey } from '../text/message-key.ts';
import type { TypefaceName } from './look.ts';

export interface TypefacePickerProps {
  /** Tells several pickers on one page apart. */
  name: string;
  typeface: TypefaceName;
  onTypeface: (typeface: TypefaceName) => void;
}

/** The typefaces as samples of themselves, each with what it is good for. */
export function TypefacePicker({ name, typeface, onTypeface }: TypefacePickerProps) {
  return (
    <fieldset class="faces">
      <legend>{i18n.t('appearance.typeface')}</legend>
      <div>
        {TYPEFACES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === typeface}
              onChange={() => onTypeface(choice)}
            />
            <span data-typeface={choice}>{NAMES[choice] ?? ownName(choice)}</span>
            <small>{i18n.t(`appearance.typefaces.${messageKey(choice)}`)}</small>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function ownName(choice: TypefaceName): string {
  return choice === 'system-serif' ? i18n.t('appearance.ownSerif') : i18n.t('appearance.ownSans');
}

const TYPEFACES: readonly TypefaceName[] = [
  'newsreader',
  'franklin',
  'atkinson',
  'lexend',
  'system-serif',
  'system-sans',
];

/** Proper names, the same in every language. */
const NAMES: Partial<Record<TypefaceName, string>> = {
  newsreader: 'Newsreader',
  franklin: 'Franklin',
  atkinson: 'Atkinson',
  lexend: 'Lexend',
};
