import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { linkAddress } from '../../core/addresses.ts';
import type { Refusal, StoryLink } from '../../core/article.ts';
import { formatNumber } from '../text/locale.ts';
import { type MessageKey, messageKey } from '../text/message-key.ts';
import { plural } from '../text/plural.ts';
import { StoryList } from './story-list.tsx';

/** Why there is no article to show: what the page is, or what the browser says. */
export type ShownRefusal =
  | Refusal
  | 'browser-page'
  | 'error-page'
  | 'file-access'
  | 'no-address'
  | 'not-answering'
  | 'page-changed'
  | 'reader-blocked'
  | 'updated';

/** What a reader can do about it. */
export type RefusalAction = 'anyway' | 'back' | 'cancel' | 'open-settings' | 'reload' | 'retry' | 'selection';

export interface RefusalNoticeProps {
  reason: ShownRefusal;
  /** For an article in a frame: the frame's address. */
  detail?: string | undefined;
  /** For lists of stories: where they lead. */
  stories?: readonly StoryLink[] | undefined;
  /** Whether text is selected on the page, which could be cleaned alone. */
  hasSelection?: boolean | undefined;
  onAction: (action: RefusalAction) => void;
}

/** What stands in the place of an article: one sentence that says what the page is, and a way on. */
export function RefusalNotice({ reason, detail, stories = [], hasSelection, onAction }: RefusalNoticeProps) {
  const key = messageKey(reason);
  const frame = reason === 'in-frame' ? linkAddress(detail) : null;
  const [isWhole, setWhole] = useState(false);
  const actions: readonly RefusalAction[] = ACTIONS[reason];
  return (
    <section class="refusal story" aria-live="polite">
      <h1 class="headline">{i18n.t(`refusal.${key}.title`)}</h1>
      <p>{refusalText(key, frame, stories.length)}</p>
      {stories.length > 0 && <StoryList stories={isWhole ? stories : stories.slice(0, FIRST_STORIES)} />}
      <p class="row">
        {!isWhole && stories.length > FIRST_STORIES && (
          <button type="button" class="button" onClick={() => setWhole(true)}>
            {i18n.t('refusal.allStories', [formatNumber(stories.length)])}
          </button>
        )}
        {frame && (
          <a class="button" href={frame} target="_blank" rel="noopener noreferrer">
            {i18n.t('action.openFrame')}
          </a>
        )}
        {[...(hasSelection ? (['selection'] as const) : []), ...(frame ? [] : actions)].map((action) => (
          <button
            key={action}
            type="button"
            class={action === 'anyway' ? 'link' : 'button'}
            onClick={() => onAction(action)}
          >
            {i18n.t(`action.${messageKey(action)}`)}
          </button>
        ))}
      </p>
    </section>
  );
}

function refusalText(key: MessageKey<ShownRefusal>, frame: string | null, stories: number): string {
  if (frame) return i18n.t('refusal.inFrame.textNamed', [new URL(frame).host]);
  return stories > 0
    ? plural('refusal.stories', stories, formatNumber(stories))
    : i18n.t(`refusal.${key}.text`);
}

/** As many as stand in the popup without scrolling. */
const FIRST_STORIES = 5;

const ACTIONS = {
  blank: ['back'],
  'consent-wall': ['back', 'anyway'],
  'browser-page': ['back'],
  data: ['back'],
  'error-page': ['reload'],
  failed: ['retry'],
  feed: ['back'],
  'file-access': ['open-settings'],
  'front-page': ['anyway'],
  gallery: ['back', 'anyway'],
  image: ['back'],
  'in-frame': ['back'],
  media: ['back'],
  'missing-page': ['back', 'anyway'],
  'no-address': ['back'],
  'no-article': ['retry'],
  'not-answering': ['retry', 'cancel'],
  'page-changed': ['retry'],
  pdf: ['back'],
  'reader-blocked': ['back'],
  'section-page': ['anyway'],
  updated: ['reload'],
  video: ['back', 'anyway'],
} satisfies Record<ShownRefusal, readonly RefusalAction[]>;
