import type { Refusal } from './article.ts';
import type { Metadata } from './metadata/metadata.ts';
import type { Part } from './part.ts';

/**
 * Why a document can't hold an article, by its type: viewers for pictures, PDFs and data are documents like any
 * other to a script. Null when it may hold one.
 */
export function refusalByType(document: Document): Refusal | null {
  const type = document.contentType;
  if (type === 'application/pdf' || document.querySelector('embed[type="application/pdf"]')) return 'pdf';
  if (type.startsWith('image/')) return 'image';
  if (type.startsWith('video/') || type.startsWith('audio/')) return 'media';
  if (/^application\/(?:rss|atom|rdf)\+xml$/.test(type)) return 'feed';
  if (/\bjson$|javascript$/.test(type)) return 'data';
  if (type === 'application/xhtml+xml' || type === 'text/html' || type === 'text/plain') return null;
  if (/\bxml$/.test(type))
    return /^(?:rss|feed|rdf)$/i.test(document.documentElement.localName) ? 'feed' : 'data';
  return null;
}

/** Why no article was found on a page: it is empty, its text is in a frame, or it simply holds none. */
export function refusalWithoutArticle(root: Part, document: Document): { reason: Refusal; detail?: string } {
  if (root.words === 0 && root.images === 0 && root.media === 0) return { reason: 'blank' };
  const frame = [...document.querySelectorAll('iframe[src],frame[src]')].find(isLarge);
  if (root.words < 60 && frame) {
    const host = hostOf(frame.getAttribute('src') ?? '', document.baseURI);
    if (host) return { reason: 'in-frame', detail: host };
  }
  return { reason: 'no-article' };
}

/**
 * Whether a page is a list of stories rather than one: the page does not call itself an article, many of its
 * headings are links, and its prose is little beside them.
 */
export function isFrontPage(root: Part, metadata: Metadata, url: string): boolean {
  if (metadata.isDeclaredArticle) return false;
  let linkedHeadings = 0;
  let largestProse = 0;
  for (const part of root.descendants()) {
    if (part.isHeading && part.linkShare > 0.8 && part.words >= 3) linkedHeadings++;
    if (part.children.length > 0) largestProse = Math.max(largestProse, directProse(part));
  }
  const isTop = /^https?:\/\/[^/]+(?:\/[a-z]{2}(?:-[a-z]{2})?)?\/?(?:index\.\w+)?(?:[?#].*)?$/i.test(url);
  return linkedHeadings >= (isTop ? 8 : 20) && largestProse < 150 && root.proseWords < (isTop ? 600 : 200);
}

/** Prose words that stand directly in a container. */
function directProse(part: Part): number {
  return part.children.reduce((sum, child) => sum + (child.isProse ? child.words : 0), 0);
}

function isLarge(frame: Element): boolean {
  const box = frame.getBoundingClientRect();
  return box.width === 0 || (box.width > 300 && box.height > 300);
}

function hostOf(address: string, base: string): string | null {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url.host : null;
  } catch {
    return null;
  }
}
