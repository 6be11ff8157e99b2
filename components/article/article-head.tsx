import { i18n } from '#i18n';
import type { Article } from '../../core/article.ts';
import { bound } from '../text/bound.ts';
import { describeUpdate, readDate } from '../text/dates.ts';
import { fill, SLOT } from '../text/fill.tsx';
import { ownWords } from '../text/locale.ts';
import { widthOf } from '../text/width.ts';

/** Headline, standfirst, by-line and dates, whole. */
export function ArticleHead({ article }: { article: Article }) {
  const published = readDate(article.publishedTime);
  const modified = readDate(article.modifiedTime);
  const update = describeUpdate(published, modified);
  return (
    <header class="lede">
      <h1 class="headline" data-length={widthOf(article.title) > LONGEST ? 'long' : undefined}>
        {bound(article.title, article.lang)}
      </h1>
      {article.standfirst && <p class="standfirst">{bound(article.standfirst, article.lang)}</p>}
      <p class="byline" {...ownWords()}>
        {article.byline && (
          <span>{fill(i18n.t('article.by', [SLOT]), <bdi class="names">{article.byline}</bdi>)}</span>
        )}
        {published && (
          <time dateTime={published.iso} title={published.full}>
            {published.day}
          </time>
        )}
        {modified && update && (
          <time dateTime={modified.iso} title={modified.full}>
            {i18n.t('article.updated', [update])}
          </time>
        )}
      </p>
    </header>
  );
}

/** Letters; headlines of more are set a step smaller. */
const LONGEST = 120;
