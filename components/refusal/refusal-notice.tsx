import { i18n } from '#i18n';
import type { Refusal } from '../../core/article.ts';
import { linkAddress } from '../article/attributes.ts';
import { messageKey } from '../text/message-key.ts';

/** Why there is no article to show: what the page is, or what the browser says. */
export type ShownRefusal =
  | Refusal
  | 'browser-page'
  | 'error-page'
  | 'file-access'
  | 'not-answering'
  | 'page-changed'
  | 'reader-blocked'
  | 'updated';

/** What a reader can do about it. */
export type RefusalAction = 'back' | 'cancel' | 'open-settings' | 'reload' | 'retry';

export interface RefusalNoticeProps {
  reason: ShownRefusal;
  /** For an article in a frame: the frame's address. */
  detail?: string | undefined;
  onAction: (action: RefusalAction) => void;
}

/** What stands in the place of an article: one sentence that says what the page is, and a way on. */
export function RefusalNotice({ reason, detail, onAction }: RefusalNoticeProps) {
  const key = messageKey(reason);
  const frame = reason === 'in-frame' ? linkAddress(detail) : null;
  return (
    <section class="refusal story" aria-live="polite">
      <h1 class="headline">{i18n.t(`refusal.${key}.title`)}</h1>
      <p>
        {frame ? i18n.t('refusal.inFrame.textNamed', [new URL(frame).host]) : i18n.t(`refusal.${key}.text`)}
      </p>
      <p class="row">
        {frame ? (
          <a class="button" href={frame} target="_blank" rel="noopener noreferrer">
            {i18n.t('action.openFrame')}
          </a>
        ) : (
          ACTIONS[reason].map((action) => (
            <button key={action} type="button" class="button" onClick={() => onAction(action)}>
              {i18n.t(`action.${messageKey(action)}`)}
            </button>
          ))
        )}
      </p>
    </section>
  );
}

const ACTIONS = {
  blank: ['back'],
  'browser-page': ['back'],
  data: ['back'],
  'error-page': ['reload'],
  failed: ['retry'],
  feed: ['back'],
  'file-access': ['open-settings'],
  'front-page': ['back'],
  image: ['back'],
  'in-frame': ['back'],
  media: ['back'],
  'no-article': ['retry'],
  'not-answering': ['retry', 'cancel'],
  'page-changed': ['retry'],
  pdf: ['back'],
  'reader-blocked': ['back'],
  updated: ['reload'],
} satisfies Record<ShownRefusal, readonly RefusalAction[]>;
