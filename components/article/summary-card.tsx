import { i18n } from '#i18n';
import type { SummarySentence } from '../../core/article.ts';
import { Icon } from '../controls/icon.tsx';
import { formatNumber, textLanguage } from '../text/locale.ts';
import { sentenceId } from './summary-mark.tsx';

export type SummaryForm = 'paragraph' | 'key-points';

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
}

/** The story in short, with where it comes from. Each sentence leads to its place in the article. */
export function SummaryCard({ sentences, placeholder, form, onForm, sought, onSeek }: SummaryCardProps) {
  const links = sentences?.map((sentence, index) => (
    <SentenceLink key={index} index={index} isActive={index === sought} onSeek={onSeek}>
      {sentence.text}
    </SentenceLink>
  ));
  return (
    <section class="summary" aria-labelledby="summary-title" aria-busy={sentences === null}>
      <div class="summary-head" lang={textLanguage()}>
        <h2 id="summary-title">{i18n.t('summary.title')}</h2>
        <fieldset class="choice" aria-label={i18n.t('summary.form')}>
          <button type="button" aria-pressed={form === 'paragraph'} onClick={() => onForm('paragraph')}>
            {i18n.t('summary.paragraph')}
          </button>
          <button type="button" aria-pressed={form === 'key-points'} onClick={() => onForm('key-points')}>
            {i18n.t('summary.keyPoints')}
          </button>
        </fieldset>
      </div>
      {!links && (
        <p class="summary-text" aria-hidden="true">
          <span class="placeholder">{placeholder}</span>
        </p>
      )}
      {links && form === 'paragraph' && <p class="summary-text">{links.flatMap((link) => [link, ' '])}</p>}
      {links && form === 'key-points' && (
        <ol class="summary-text key-points">
          {links.map((link) => (
            <li key={link.key}>{link}</li>
          ))}
        </ol>
      )}
      <p class="provenance" lang={textLanguage()}>
        <Icon name="quote" /> {i18n.t('summary.ownSentences')}
      </p>
    </section>
  );
}

interface SentenceLinkProps {
  index: number;
  isActive: boolean;
  onSeek: (sentence: number) => void;
  children: string;
}

function SentenceLink({ index, isActive, onSeek, children }: SentenceLinkProps) {
  const seek = (event: MouseEvent) => {
    // The address of the page stays as it is; the story does the scrolling.
    event.preventDefault();
    onSeek(index);
  };
  return (
    <a
      id={sentenceLinkId(index)}
      href={`#${sentenceId(index)}`}
      data-n={formatNumber(index + 1)}
      data-active={isActive || undefined}
      draggable={false}
      onClick={seek}
    >
      <span>{children}</span>
    </a>
  );
}

/** The id of a sentence in the summary, to come back to. */
export function sentenceLinkId(sentence: number): string {
  return `summary-${sentence + 1}`;
}
