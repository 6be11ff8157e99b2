import type { Article } from '../../core/article.ts';

/** Who wrote the story, where, and when: one line, empty when the page says nothing of it. */
export function creditLine(article: Article): string {
  const { byline, siteName, publishedTime, modifiedTime } = article;
  const updated = modifiedTime !== null && modifiedTime !== publishedTime ? `updated ${modifiedTime}` : null;
  return [byline, siteName, publishedTime, updated]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

/** Caption and credit of the lead picture in one line; empty when there are none. */
export function captionLine({ image }: Article): string {
  return [image?.caption, image?.credit].filter(Boolean).join(' ');
}
