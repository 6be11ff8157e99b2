import { Fragment } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '../controls/icon.tsx';
import { formatNumber, ownWords } from '../text/locale.ts';

export interface SummaryMarkProps {
  /** Index of the sentence in the summary. */
  sentence: number;
  /** Whether the sentence begins with this piece. */
  isFirst: boolean;
  /** Whether the reader came for this sentence. */
  isSought: boolean;
  /** Offers the way back after this piece, when it is the last of the sought sentence. */
  onReturn: (() => void) | undefined;
  children: string;
}

/** A piece of a sentence of the summary, where it stands in the article. */
export function SummaryMark({ sentence, isFirst, isSought, onReturn, children }: SummaryMarkProps) {
  return (
    <Fragment>
      <span
        class={isSought ? 'from-summary sought' : 'from-summary'}
        {...(isFirst && { id: sentenceId(sentence), tabIndex: -1, 'data-n': formatNumber(sentence + 1) })}
      >
        {children}
      </span>
      {isSought && onReturn && (
        <button type="button" class="return" {...ownWords()} onClick={onReturn}>
          <Icon name="up" />
          {i18n.t('summary.back')}
        </button>
      )}
    </Fragment>
  );
}

/** The id of the place where a sentence of the summary stands in the article. */
export function sentenceId(sentence: number): string {
  return `sentence-${sentence + 1}`;
}
