import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { modelState } from '../../browser/model-state.ts';
import { Field } from '../../components/controls/field.tsx';
import { Pick } from '../../components/controls/pick.tsx';
import { Switch } from '../../components/controls/switch.tsx';
import type { ModelState } from '../../core/summary/writing.ts';
import { Chapter, type ChapterProps } from './chapter.tsx';

/** Which form of the summary shows first, and whether the browser's model may write one. */
export function SummaryChapter({ settings }: ChapterProps) {
  const { model, summaryForm } = settings.current;
  const isOn = model === 'on';
  const forms = [
    { value: 'paragraph', label: i18n.t('summary.paragraph') },
    { value: 'key-points', label: i18n.t('summary.keyPoints') },
    ...(isOn ? [{ value: 'rewritten', label: i18n.t('summary.rewritten') } as const] : []),
  ] as const;
  const toggle = () =>
    settings.change({
      model: isOn ? 'off' : 'on',
      ...(summaryForm === 'rewritten' && { summaryForm: 'paragraph' }),
    });
  return (
    <Chapter name="summary">
      <p class="about">{i18n.t('options.summary.about')}</p>
      <Field name={i18n.t('options.summary.form')}>
        <Pick
          name="summary-form"
          choices={forms}
          value={summaryForm === 'rewritten' && !isOn ? 'paragraph' : summaryForm}
          onPick={(value) => settings.change({ summaryForm: value })}
        />
      </Field>
      <ModelField isOn={isOn} onToggle={toggle} />
    </Chapter>
  );
}

function ModelField({ isOn, onToggle }: { isOn: boolean; onToggle: () => void }) {
  const [state, setState] = useState<ModelState | null>(null);
  useEffect(() => void modelState(i18n.t('language')).then(setState), []);
  const isMissing = state === 'absent' || state === 'unavailable';
  return (
    <Field name={i18n.t('options.summary.model')}>
      <Switch isOn={isOn} isDisabled={isMissing && !isOn} onToggle={onToggle}>
        {i18n.t('options.summary.modelLabel')}
      </Switch>
      <p class="hint">{i18n.t('options.summary.modelAbout')}</p>
      <p class="hint" role="status">
        {state && i18n.t(`options.summary.modelState.${state}`)}
      </p>
    </Field>
  );
}
