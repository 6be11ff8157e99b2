import type { Article } from '../article.ts';
import { bodyText } from '../text.ts';

/** An article as plain text: headline, standfirst, names and day, then the body; parts are parted by blank lines. */
export function articleText(article: Article): string {
  return [article.title, article.standfirst, byline(article), bodyText(article.content).text, article.url]
    .filter(Boolean)
    .join('\n\n');
}

/** Names, site and day of an article, as far as they are known, in one line without words of ours. */
export function byline({ byline: names, siteName, publishedTime }: Article): string {
  return [names, siteName, publishedTime?.slice(0, 10)].filter(Boolean).join(' · ');
}
