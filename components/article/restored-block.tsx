import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Removal } from '../../core/article.ts';
import { LessonWords } from '../receipt/lesson-words.tsx';
import type { Teaching } from '../receipt/use-edits.ts';
import { ownWords } from '../text/locale.ts';
import { messageKey } from '../text/message-key.ts';

export interface RestoredBlockProps {
  removal: Removal;
  /** Where rules can be taught. */
  teaching?: Teaching | undefined;
  onHide: () => void;
  children: ComponentChildren;
}

/** A removed block back in its place, marked as such, with its own way out and a way to keep it for good. */
export function RestoredBlock({ removal, teaching, onHide, children }: RestoredBlockProps) {
  const kind = i18n.t(`kind.${messageKey(removal.kind)}.name`);
  return (
    <aside
      class="restored"
      id={restoredId(removal.id)}
      tabIndex={-1}
      aria-label={i18n.t('receipt.restored', [kind])}
    >
      <p class="restored-head" {...ownWords()}>
        <b>{i18n.t('receipt.restored', [kind])}</b>
        <span class="restored-acts">
          <button type="button" class="link" aria-label={i18n.t('receipt.hideKind', [kind])} onClick={onHide}>
            {i18n.t('receipt.hide')}
          </button>
          {teaching?.site && <LessonWords removal={removal} teaching={teaching} site={teaching.site} />}
        </span>
      </p>
      {children}
    </aside>
  );
}

/** The id of a restored block's element, to scroll to. */
export function restoredId(id: number): string {
  return `restored-${id}`;
}
