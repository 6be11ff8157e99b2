import type { Article } from '../../core/article.ts';

/** The name of the article's site, else its host without "www."; empty for a page without an address. */
export function siteOf({ siteName, url }: Pick<Article, 'siteName' | 'url'>): string {
  if (siteName !== null) return siteName;
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}
