import type { Article } from '../../core/article.ts';

/** Who wrote the story, where, and when: one line, empty when the page says nothing of it. */
export function creditLine(article: Article): string {
  const { byline, siteName, publishedTime, modifiedTime } = article;
  // A page that does not say where it is from is read under an address that nobody has.
  const site = siteName?.endsWith('.invalid') ? null : siteName;
  const updated = modifiedTime !== null && modifiedTime !== publishedTime ? `updated ${modifiedTime}` : null;
  return [byline, site, publishedTime, updated].filter((part) => part !== null && part !== '').join(' · ');
}
