import { i18n } from '#i18n';
import { Icon } from '../controls/icon.tsx';
import type { WritingStep } from '../model/use-writing.ts';
import { formatNumber, ownWords } from '../text/locale.ts';
import { plural } from '../text/plural.ts';

export interface ProvenanceProps {
  /** How far the model is whose words are shown; null while they are the article's own. */
  writing: WritingStep | null;
}

/** Who wrote what the card shows. */
export function Provenance({ writing }: ProvenanceProps) {
  if (writing === null)
    return (
      <p class="provenance" {...ownWords()}>
        <Icon name="quote" /> {i18n.t('summary.ownSentences')}
      </p>
    );
  const leftOut = writing.name === 'written' ? writing.leftOut : 0;
  return (
    <div class="provenance" role="status" {...ownWords()}>
      <Icon name="model" />
      <span>
        {i18n.t('model.wrote')}
        {leftOut > 0 && ` ${plural('model.leftOut', leftOut, formatNumber(leftOut))}`}
      </span>
    </div>
  );
}
