import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ModelState } from '../../core/summary/writing.ts';
import { ownWords } from '../text/locale.ts';
import type { ModelInUse } from './model-in-use.ts';

export interface ModelOfferProps {
  model: ModelInUse;
  /** BCP 47 tag of the article. */
  lang: string | null;
  onAccept: () => void;
}

/**
 * Offers the browser's model where there is one for the article's language: first a word, and after a click what
 * it means. Nothing else of the card moves before that.
 */
export function ModelOffer({ model, lang, onAccept }: ModelOfferProps) {
  const [state, setState] = useState<ModelState>('absent');
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    let isLeft = false;
    void model.state(lang).then((answer) => isLeft || setState(answer));
    return () => {
      isLeft = true;
    };
  }, [lang]);

  if (state === 'absent' || state === 'unavailable') return null;
  return (
    <div class="model-offer" {...ownWords()}>
      <button type="button" class="link quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {i18n.t('model.offer')}
      </button>
      {isOpen && (
        <div class="model">
          <p>{i18n.t('model.about')}</p>
          <button type="button" class="button small" onClick={onAccept}>
            {i18n.t('model.accept')}
          </button>
          <button type="button" class="link quiet" onClick={() => model.onUse('off')}>
            {i18n.t('model.decline')}
          </button>
        </div>
      )}
    </div>
  );
}
