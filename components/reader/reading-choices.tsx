import { i18n } from '#i18n';
import { Pick } from '../controls/pick.tsx';
import type { ContentsInUse } from './use-contents.ts';
import type { FocusMode } from './use-focus.ts';

export interface ReadingChoicesProps {
  contents: ContentsInUse;
  onGoTo: (part: number) => void;
  focus: FocusMode;
  onFocus: (mode: FocusMode) => void;
}

/** What reader mode has in its menu besides taking the article along: what stands out, and the parts of the article. */
export function ReadingChoices({ contents, onGoTo, focus, onFocus }: ReadingChoicesProps) {
  const modes = [
    { value: 'off', label: i18n.t('focus.off') },
    { value: 'paragraph', label: i18n.t('focus.paragraph') },
    { value: 'ruler', label: i18n.t('focus.ruler') },
  ] as const;
  return (
    <>
      <fieldset class="menu-choice">
        <legend>{i18n.t('focus.title')}</legend>
        <Pick name="focus" choices={modes} value={focus} onPick={onFocus} />
      </fieldset>
      {contents.titles.length > 1 && (
        <fieldset class="menu-contents">
          <legend>{i18n.t('contents.title')}</legend>
          {contents.titles.map((title, part) => (
            <button
              type="button"
              key={part}
              aria-current={part === contents.current ? 'location' : undefined}
              onClick={() => onGoTo(part)}
            >
              {title}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
