import type { Refusal, Refused } from './article.ts';
import { largeFrames } from './large-frames.ts';
import type { Metadata } from './metadata/metadata.ts';
import { isAboutConsent, isConsentWall } from './page-kind/consent-wall.ts';
import { isFrontPage, isTopAddress, storyLinks } from './page-kind/front-page.ts';
import { isMissingPage } from './page-kind/missing-page.ts';
import { showpiece } from './page-kind/showpiece.ts';
import type { Part } from './part.ts';
import type { Removals } from './removals.ts';

/**
 * Why a document can't hold an article, by its type: viewers for pictures, PDFs and data are documents like any
 * other to a script. Null when it may hold one.
 */
export function refusalByType(document: Document): Refusal | null {
  const type = document.contentType;
  if (type === 'application/pdf' || document.querySelector('body > embed[type="application/pdf"]:only-child'))
    return 'pdf';
  if (type.startsWith('image/')) return 'image';
  if (type.startsWith('video/') || type.startsWith('audio/')) return 'media';
  if (/^application\/(?:rss|atom|rdf)\+xml$/.test(type)) return 'feed';
  if (/\bjson$|javascript$/.test(type)) return 'data';
  if (type === 'application/xhtml+xml' || type === 'text/html' || type === 'text/plain') return null;
  if (/\bxml$/.test(type))
    return /^(?:rss|feed|rdf)$/i.test(document.documentElement.localName) ? 'feed' : 'data';
  return null;
}

/** A page on which no article was found, or next to none. */
export interface PageWithoutArticle {
  readonly root: Part;
  readonly document: Document;
  readonly metadata: Metadata;
  readonly url: string;
  readonly removals: Removals;
}

/** What a page is that its own make gives away before anybody looks for an article on it; null for all others. */
export function refusalByKind(
  { root, document, metadata, url }: Omit<PageWithoutArticle, 'removals'>,
  status: number | undefined,
): Refused | null {
  if (isMissingPage(root, metadata, status)) return refused('missing-page');
  if (!isFrontPage(root, metadata, url)) return null;
  const reason = isTopAddress(url) ? 'front-page' : 'section-page';
  return { ...refused(reason), stories: storyLinks(root, document.baseURI) };
}

/**
 * What a page is instead of an article, when these lines were found on it: a question about consent, or something to
 * look at. Null for pages with text.
 */
export function refusalOfThin(
  lines: readonly Part[],
  page: Omit<PageWithoutArticle, 'removals'>,
): Refused | null {
  if (isAboutConsent(page.root)) return refused('consent-wall');
  const words = lines.reduce((sum, line) => sum + line.words, 0);
  const kind = words < THIN ? showpiece(page.root, page.url, page.metadata.type) : null;
  return kind && refused(kind);
}

/** Why no article was found on a page: it is empty, its text is behind something, or it simply holds none. */
export function refusalWithoutArticle(page: PageWithoutArticle): Refused {
  const { root, document, metadata, url, removals } = page;
  const frame = largeFrames(document).find(({ src }) => /^https?:/.test(src));
  if (!frame && root.words === 0 && root.images === 0 && root.media === 0) return refused('blank');
  if (isConsentWall(root, removals)) return refused('consent-wall');
  const kind = showpiece(root, url, metadata.type);
  if (kind) return refused(kind);
  if (root.words < THIN && frame) return { ...refused('in-frame'), detail: frame.src };
  const stories = storyLinks(root, document.baseURI);
  return stories.length >= MANY_STORIES ? { ...refused('section-page'), stories } : refused('no-article');
}

function refused(reason: Refusal): Refused {
  return { ok: false, reason };
}

/** Words of a caption or an introduction: what has more is worth reading, whatever it stands beside. */
const THIN = 60;

/** A page without an article that leads to so many stories is there to do so. */
const MANY_STORIES = 8;
