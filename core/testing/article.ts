import type { Article, Removal } from '../article.ts';

/** A small article; what a test is about is given. */
export function articleWith(given: Partial<Article> = {}): Article {
  return {
    url: 'https://quay.example/bell',
    title: 'The bell',
    standfirst: null,
    byline: null,
    siteName: null,
    publishedTime: null,
    modifiedTime: null,
    lang: 'en',
    dir: 'ltr',
    excerpt: null,
    image: null,
    content: { type: 'root', children: [] },
    words: 0,
    isPartial: false,
    ...given,
  };
}

/** A block that was taken out of an article; what a test is about is given. */
export function removalWith(given: Partial<Removal> = {}): Removal {
  return {
    id: 1,
    order: given.id ?? 1,
    kind: 'ad',
    evidence: 'ad-label',
    text: 'A block',
    words: 2,
    paragraphsBefore: 1,
    content: [],
    ...given,
  };
}
