import { i18n } from '#i18n';
import type { Caveat } from '../../core/article.ts';
import { Notice } from '../controls/notice.tsx';
import { formatNumber } from '../text/locale.ts';
import { plural } from '../text/plural.ts';

export interface CaveatNoticeProps {
  caveat: Caveat;
  /** Name or host of the article's site. */
  site: string;
  /** The reader goes to the page, to sign in. */
  onPage: () => void;
  /** The reader wants the whole article where only a selection is shown; without it that is not offered. */
  onWhole?: () => void;
}

/** What the reader should know of an article before reading it, and what can be done about it. */
export function CaveatNotice({ caveat, site, onPage, onWhole }: CaveatNoticeProps) {
  switch (caveat.kind) {
    case 'stub':
      return (
        <Notice>
          {plural('caveat.stub', caveat.paragraphs, formatNumber(caveat.paragraphs), site)}{' '}
          <button type="button" class="link" onClick={onPage}>
            {i18n.t('caveat.signIn')}
          </button>
        </Notice>
      );
    case 'live-blog':
      return <Notice>{plural('caveat.liveBlog', caveat.entries, formatNumber(caveat.entries))}</Notice>;
    case 'selection':
      return (
        <Notice>
          {i18n.t('caveat.selection')}{' '}
          {onWhole && (
            <button type="button" class="link" onClick={onWhole}>
              {i18n.t('caveat.whole')}
            </button>
          )}
        </Notice>
      );
  }
}
