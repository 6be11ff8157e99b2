import { i18n } from '#i18n';
import { Notice } from '../controls/notice.tsx';
import { formatNumber } from '../text/locale.ts';
import { messageKey } from '../text/message-key.ts';
import { plural } from '../text/plural.ts';
import type { PagesInUse } from './use-pages.ts';

/** Says that the article goes on over further pages, fetches them, and says how that went; nothing for one page. */
export function PagesNotice({ pages }: { pages: PagesInUse }) {
  const { paging, step } = pages;
  if (!paging) return null;
  return (
    <Notice>
      {wordsOf(pages)}
      {step === 'fetching' ? (
        <Act words={i18n.t('action.cancel')} onClick={pages.stop} />
      ) : (
        paging.next && !pages.isFull && <Offers pages={pages} />
      )}
    </Notice>
  );
}

function Offers({ pages: { step, site, read, readAlways } }: { pages: PagesInUse }) {
  if (step !== 'idle')
    return <Act words={i18n.t(step === 'stopped' ? 'pages.goOn' : 'action.retry')} onClick={read} />;
  return (
    <>
      <Act words={i18n.t('pages.read')} onClick={read} />
      {site && <Act words={i18n.t('pages.always', [site])} onClick={readAlways} />}
    </>
  );
}

function Act({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <>
      {' '}
      <button type="button" class="link" onClick={onClick}>
        {words}
      </button>
    </>
  );
}

function wordsOf({ paging, step, isFull }: PagesInUse): string {
  if (!paging) return '';
  const { pages, next } = paging;
  const held = plural('pages.held', pages, formatNumber(pages));
  if (!next) return plural('pages.all', pages, formatNumber(pages));
  const number = formatNumber(next.number);
  if (isFull) return `${held} ${i18n.t('pages.limit')}`;
  switch (step) {
    case 'fetching':
      return next.last === null
        ? i18n.t('pages.fetching', [number])
        : i18n.t('pages.fetchingOf', [number, formatNumber(next.last)]);
    case 'idle':
      return next.last === null
        ? i18n.t('pages.goesOn')
        : i18n.t('pages.goesOnTo', [formatNumber(next.last)]);
    default:
      return `${i18n.t(`pages.failure.${messageKey(step)}`, [number])} ${held}`;
  }
}
