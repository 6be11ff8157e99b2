import type { StoryLink } from '../article.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { Part } from '../part.ts';

/**
 * Whether a page is a list of stories rather than one: many of its headings are links and no run of prose stands
 * among them. At a site's top address, or a section's without the words of a headline in it, fewer of them will do.
 */
export function isFrontPage(root: Part, metadata: Metadata, url: string): boolean {
  const isTop = isTopAddress(url);
  if (metadata.isDeclaredArticle && !isTop) return false;
  const parts = root.descendants();
  const linkedHeadings = parts.filter(isLinkedHeading).length;
  const largestProse = parts.reduce((most, part) => Math.max(most, directProse(part)), 0);
  if (largestProse >= 150) return false;
  if (isTop) return linkedHeadings >= 8;
  if (parts.some((part) => part.isProse && part.words >= LONG_PARAGRAPH)) return false;
  if (parts.filter(isWholeStory).length === 1) return false;
  return linkedHeadings >= (isSectionAddress(url) ? 12 : 20) && root.proseWords < 200 + linkedHeadings * 25;
}

/** Whether an address is that of a whole site, or of one of its languages. */
export function isTopAddress(url: string): boolean {
  return /^https?:\/\/[^/]+(?:\/[a-z]{2}(?:-[a-z]{2})?)?\/?(?:index\.\w+)?(?:[?#].*)?$/i.test(url);
}

/**
 * The stories that a page leads to, in its order: its linked headings, or where it has few of them its long links.
 * Each address stands once, with the longest of its titles.
 */
export function storyLinks(root: Part, base: string): StoryLink[] {
  const parts = root.descendants();
  const headings = linksOf(parts.filter(isLinkedHeading), base);
  const found = headings.length >= FEW ? headings : linksOf(parts.filter(isLongLink), base);
  return found.slice(0, MOST);
}

function linksOf(parts: readonly Part[], base: string): StoryLink[] {
  const byAddress = new Map<string, StoryLink>();
  for (const part of parts) {
    const url = addressOf(part, base);
    const title = part.text.slice(0, TITLE);
    if (url && title.length > (byAddress.get(url)?.title.length ?? 0)) byAddress.set(url, { title, url });
  }
  return [...byAddress.values()];
}

function addressOf({ element }: Part, base: string): string | null {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  const address = link?.getAttribute('href') ?? '';
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  const isOtherPage = url.href.split('#', 1)[0] !== base.split('#', 1)[0];
  url.hash = '';
  return /^https?:$/.test(url.protocol) && isOtherPage ? url.href : null;
}

function isLinkedHeading(part: Part): boolean {
  return part.isHeading && part.linkShare > 0.8 && part.words >= 3;
}

function isLongLink(part: Part): boolean {
  return part.isLeaf && part.linkShare > 0.8 && part.words >= 5 && part.words <= 40;
}

/** An article element with text of its own; lists have teasers in theirs, and blogs several such. */
function isWholeStory({ tag, proseWords, linkShare }: Part): boolean {
  return tag === 'article' && proseWords >= SHORT_STORY && linkShare < 0.3;
}

/** Prose words that stand directly in a container. */
function directProse(part: Part): number {
  return part.children.reduce((sum, child) => sum + (child.isProse ? child.words : 0), 0);
}

/** Whether an address names a section: its last step is of one or two words, without a number. */
export function isSectionAddress(url: string): boolean {
  const last =
    url
      .replace(/[?#].*$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? '';
  return !/\d|\.\w+$/.test(last) && last.split(/[-_]/).length <= 2;
}

/** In words: no list tells so much of one story. */
const LONG_PARAGRAPH = 80;

/** In words: the shortest stories that were seen to stand among so many others have as many. */
const SHORT_STORY = 100;

/** Linked headings that are no more than so many may be of a box on the page. */
const FEW = 5;

/** Stories beyond so many are not looked through one by one. */
const MOST = 80;

/** Longest title, in characters. */
const TITLE = 200;
