import { i18n } from '#i18n';
import { forgetPlaces } from '../../browser/places.ts';
import { Field } from '../../components/controls/field.tsx';
import { Switch } from '../../components/controls/switch.tsx';
import { Chapter, type ChapterProps } from './chapter.tsx';

/** What reader mode remembers and what it lets in. */
export function ReaderChapter({ settings }: ChapterProps) {
  const { isPlaceKept, isReaderOpen } = settings.current;
  const keepPlaces = (isWanted: boolean) => {
    settings.change({ isPlaceKept: isWanted });
    if (!isWanted) void forgetPlaces();
  };
  return (
    <Chapter name="reader">
      <Field name={i18n.t('options.reader.place')}>
        <Switch isOn={isPlaceKept} onToggle={() => keepPlaces(!isPlaceKept)}>
          {i18n.t('options.reader.placeLabel')}
        </Switch>
        <p class="hint">{i18n.t('options.reader.placeAbout')}</p>
      </Field>
      <Field name={i18n.t('options.reader.open')}>
        <Switch isOn={isReaderOpen} onToggle={() => settings.change({ isReaderOpen: !isReaderOpen })}>
          {i18n.t('options.reader.openLabel')}
        </Switch>
        <p class="hint">{i18n.t('options.reader.openAbout')}</p>
      </Field>
    </Chapter>
  );
}
