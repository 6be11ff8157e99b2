import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Removal } from '../../core/article.ts';
import { textLanguage } from '../text/locale.ts';
import { messageKey } from '../text/message-key.ts';

export interface RestoredBlockProps {
  removal: Removal;
  onHide: () => void;
  children: ComponentChildren;
}

/** A removed block back in its place, marked as such, with its own way out. */
export function RestoredBlock({ removal, onHide, children }: RestoredBlockProps) {
  const kind = i18n.t(`kind.${messageKey(removal.kind)}.name`);
  return (
    <aside
      class="restored"
      id={restoredId(removal.id)}
      tabIndex={-1}
      aria-label={i18n.t('receipt.restored', [kind])}
    >
      <p class="restored-head" lang={textLanguage()}>
        <b>{i18n.t('receipt.restored', [kind])}</b>
        <button type="button" class="link" aria-label={i18n.t('receipt.hideKind', [kind])} onClick={onHide}>
          {i18n.t('receipt.hide')}
        </button>
      </p>
      {children}
    </aside>
  );
}

/** The id of a restored block's element, to scroll to. */
export function restoredId(id: number): string {
  return `restored-${id}`;
}
