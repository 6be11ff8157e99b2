import { i18n } from '#i18n';
import type { Article } from '../../core/article.ts';
import { readingTime } from '../../core/reading-time.ts';
import { formatRange } from '../text/locale.ts';
import { plural } from '../text/plural.ts';
import { siteOf } from './site-of.ts';

/** Where the article is from and how long it takes to read. */
export function SiteLine({ article }: { article: Article }) {
  const { min, max } = readingTime(article.words, article.lang);
  const minutes = formatRange(min, max);
  return (
    <p class="site">
      <bdi title={article.url}>{siteOf(article)}</bdi>{' '}
      <small title={plural('article.minutesLong', max, minutes)}>
        {article.isPartial ? i18n.t('article.firstPart') : i18n.t('article.minutes', [minutes])}
      </small>
    </p>
  );
}
