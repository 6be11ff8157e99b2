import { i18n } from '#i18n';
import { Field } from '../../components/controls/field.tsx';
import { Pick } from '../../components/controls/pick.tsx';
import { Chapter, type ChapterProps } from './chapter.tsx';

/** Which form of the summary shows first. */
export function SummaryChapter({ settings }: ChapterProps) {
  const forms = [
    { value: 'paragraph', label: i18n.t('summary.paragraph') },
    { value: 'key-points', label: i18n.t('summary.keyPoints') },
  ] as const;
  return (
    <Chapter name="summary">
      <p class="about">{i18n.t('options.summary.about')}</p>
      <Field name={i18n.t('options.summary.form')}>
        <Pick
          name="summary-form"
          choices={forms}
          value={settings.current.summaryForm}
          onPick={(value) => settings.change({ summaryForm: value })}
        />
      </Field>
    </Chapter>
  );
}
