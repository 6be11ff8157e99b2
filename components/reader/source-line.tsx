import { i18n } from '#i18n';
import type { Article } from '../../core/article.ts';
import { formatDay } from '../text/dates.ts';
import { fill, SLOT } from '../text/fill.tsx';

/** Where a printed article is from, and when it was printed. On paper only. */
export function SourceLine({ article }: { article: Article }) {
  return (
    <p class="print-only source-line">
      {fill(i18n.t('reader.source', [SLOT, formatDay(new Date())]), <bdi>{article.url}</bdi>)}
    </p>
  );
}
