import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { ownWords } from '../text/locale.ts';
import type { Taking } from './use-take.ts';

export interface TakeMenuProps {
  id: string;
  taking: Taking;
  onPrint: () => void;
  /** Opens the list of keys in place of the menu. */
  onKeys: () => void;
  /** Something was chosen. */
  onDone: () => void;
  /** Further entries, below those for taking the article along. */
  children?: ComponentChildren;
}

/** Everything by which an article is taken along: copied, saved, printed, shared. */
export function TakeMenu({ id, taking, onPrint, onKeys, onDone, children }: TakeMenuProps) {
  const choose = (act: () => void) => () => {
    onDone();
    act();
  };
  return (
    <section class="panel menu" id={id} aria-label={i18n.t('take.title')} {...ownWords()} data-panel>
      <fieldset>
        <legend>{i18n.t('take.copyAs')}</legend>
        {COPY_FORMS.map((form, index) => (
          <button
            type="button"
            key={form}
            data-panel-start={index === 0 || undefined}
            onClick={choose(() => taking.copy(form))}
          >
            {i18n.t(`take.${form}`)}
          </button>
        ))}
      </fieldset>
      <fieldset>
        <legend>{i18n.t('take.saveAs')}</legend>
        {FILE_FORMS.map((form) => (
          <button type="button" key={form} onClick={choose(() => taking.save(form))}>
            {i18n.t(`take.${form}`)}
          </button>
        ))}
      </fieldset>
      <div class="menu-foot">
        <button type="button" onClick={choose(onPrint)}>
          {i18n.t('take.print')}
        </button>
        {'share' in navigator && (
          <button type="button" onClick={choose(taking.share)}>
            {i18n.t('take.share')}
          </button>
        )}
        {children}
        <button type="button" onClick={onKeys}>
          {i18n.t('keys.title')}
        </button>
      </div>
    </section>
  );
}

const COPY_FORMS = ['text', 'markdown', 'rich'] as const;
const FILE_FORMS = ['text', 'markdown', 'html', 'epub'] as const;
