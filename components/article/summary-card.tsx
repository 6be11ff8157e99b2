import { i18n } from '#i18n';
import type { SummarySentence } from '../../core/article.ts';
import type { ModelInUse } from '../model/model-in-use.ts';
import { ModelOffer } from '../model/model-offer.tsx';
import { ModelStatus } from '../model/model-status.tsx';
import { textOf, type WritingInUse } from '../model/use-writing.ts';
import { bound } from '../text/bound.ts';
import { ownWords } from '../text/locale.ts';
import { Provenance } from './provenance.tsx';
import { SentenceLink } from './sentence-link.tsx';
import type { SentenceForm } from './summary-engine.ts';

/** What the card can show; 'rewritten' is what the browser's model writes, once the reader lets it. */
export type SummaryForm = SentenceForm | 'rewritten';

export interface SummaryCardProps {
  /** Null until the sentences have been picked. */
  sentences: readonly SummarySentence[] | null;
  /** About as much text as the summary will have: it keeps the place until then. */
  placeholder: string;
  form: SummaryForm;
  onForm: (form: SummaryForm) => void;
  /** Index of the sentence whose place the reader went to. */
  sought: number | null;
  onSeek: (sentence: number) => void;
  /** Null where the browser has none. */
  model: ModelInUse | null;
  /** Whether there are words of a model to be shown. */
  hasModel: boolean;
  writing: WritingInUse;
  /** BCP 47 tag of the article. */
  lang: string | null;
}

/** The story in short, with where it comes from. Each sentence of the article leads to its place in it. */
export function SummaryCard({
  sentences,
  form,
  onForm,
  model,
  hasModel,
  writing,
  ...props
}: SummaryCardProps) {
  const written = form === 'rewritten' ? textOf(writing.step) : '';
  const accept = () => {
    model?.onUse('on');
    onForm('rewritten');
  };
  return (
    <section class="summary" aria-labelledby="summary-title" aria-busy={sentences === null}>
      <div class="summary-head" {...ownWords()}>
        <h2 id="summary-title">{i18n.t('summary.title')}</h2>
        <FormChoice form={form} onForm={onForm} hasModel={hasModel} />
      </div>
      <div class="summary-body">
        <OwnSentences sentences={sentences} form={form} isHidden={written !== ''} {...props} />
        {written !== '' && <p class="summary-text">{bound(written, props.lang)}</p>}
      </div>
      <div class="summary-foot">
        <Provenance writing={written === '' ? null : writing.step} />
        {model?.use === 'offered' && sentences && (
          <ModelOffer model={model} lang={props.lang} onAccept={accept} />
        )}
        {form === 'rewritten' && writing.step.name !== 'written' && <ModelStatus {...writing} />}
      </div>
    </section>
  );
}

interface FormChoiceProps {
  form: SummaryForm;
  onForm: (form: SummaryForm) => void;
  hasModel: boolean;
}

function FormChoice({ form, onForm, hasModel }: FormChoiceProps) {
  const forms: [SummaryForm, string][] = [
    ['paragraph', i18n.t('summary.paragraph')],
    ['key-points', i18n.t('summary.keyPoints')],
    ...(hasModel ? ([['rewritten', i18n.t('summary.rewritten')]] satisfies [SummaryForm, string][]) : []),
  ];
  return (
    <fieldset class="choice" aria-label={i18n.t('summary.form')}>
      {forms.map(([value, name]) => (
        <button key={value} type="button" aria-pressed={form === value} onClick={() => onForm(value)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}

interface OwnSentencesProps
  extends Pick<SummaryCardProps, 'sentences' | 'placeholder' | 'form' | 'sought' | 'onSeek' | 'lang'> {
  /** They keep their place, so that nothing moves when the model's words stand over them. */
  isHidden: boolean;
}

function OwnSentences({ sentences, placeholder, form, sought, onSeek, lang, isHidden }: OwnSentencesProps) {
  if (!sentences)
    return (
      <p class="summary-text" aria-hidden="true">
        <span class="placeholder">{placeholder}</span>
      </p>
    );
  const links = sentences.map((sentence, index) => (
    <SentenceLink key={index} index={index} isActive={index === sought} onSeek={onSeek}>
      {bound(sentence.text, lang)}
    </SentenceLink>
  ));
  if (form === 'key-points')
    return (
      <ol class="summary-text key-points">
        {links.map((link) => (
          <li key={link.key}>{link}</li>
        ))}
      </ol>
    );
  return (
    <p class="summary-text" data-hidden={isHidden || undefined}>
      {links.flatMap((link) => [link, ' '])}
    </p>
  );
}
