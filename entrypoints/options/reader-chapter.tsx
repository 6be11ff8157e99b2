import { i18n } from '#i18n';
import { Field } from '../../components/controls/field.tsx';
import { Switch } from '../../components/controls/switch.tsx';
import { Chapter, type ChapterProps } from './chapter.tsx';

/** What reader mode lets in. */
export function ReaderChapter({ settings }: ChapterProps) {
  const { isReaderOpen } = settings.current;
  return (
    <Chapter name="reader">
      <Field name={i18n.t('options.reader.open')}>
        <Switch isOn={isReaderOpen} onToggle={() => settings.change({ isReaderOpen: !isReaderOpen })}>
          {i18n.t('options.reader.openLabel')}
        </Switch>
        <p class="hint">{i18n.t('options.reader.openAbout')}</p>
      </Field>
    </Chapter>
  );
}
