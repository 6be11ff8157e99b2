/**
 * Whether an inline element holds words for screen readers alone, as its class tells: "opens in a new tab" behind a link,
 * "Image source" before a credit. A colon that parts two words for them parts them for all.
 */
export function isForScreenReaders(element: Element, className: string): boolean {
  return FOR_SCREEN_READERS.test(className) && !className.includes('not-sr-only') && hasWords(element);
}

/** The classes of Bootstrap, Tailwind, WordPress and Drupal, with what modules put around them. */
const FOR_SCREEN_READERS =
  /(?:^|[^a-z])(?:sr-only|screen-?reader(?:-text|-only)?|visually-?hidden|element-invisible)(?![a-z])/i;

/** Whether an element holds the numbers of code lines, and nothing else, as its class tells. */
export function isLineNumbers(element: Element, className: string): boolean {
  return LINE_NUMBERS.test(className) && /^[\s\d]*$/.test(element.textContent ?? '');
}

/** The classes of Chroma, Pygments, Rouge and SyntaxHighlighter. */
const LINE_NUMBERS = /(?:^|[\s_-])(?:gutter|lnt?|lnum|blob-num|line-?(?:no|num(?:ber)?)s?)(?:$|[\s_-])/i;

/**
 * Whether a link is the mark by which a heading or a defined word can be linked to ("#", "¶", "Link to this heading"): it
 * leads into the page and says nothing of it.
 */
export function isPermalink(link: Element): boolean {
  const [, fragment] = link.getAttribute('href')?.split('#', 2) ?? [];
  const holder = fragment ? link.closest(HOLDERS) : null;
  if (!holder) return false;
  const words = wordsOf(link);
  if (words === '') return link.querySelector('img') === null;
  return PERMALINK.test(link.className) && !wordsOf(holder).startsWith(words);
}

const HOLDERS = 'h1,h2,h3,h4,h5,h6,dt';
const PERMALINK = /anchor|permalink|header-?link|heading-?link/i;

/** What an element leaves that is left out: the space between the words on its sides, where it alone parts them. */
export function spaceFor(element: Element): string {
  return /^[\p{L}\p{N}]/u.test(element.nextSibling?.textContent ?? '') ? ' ' : '';
}

/** Whether an element holds a letter or digit. */
export function hasWords(element: Element): boolean {
  return /[\p{L}\p{N}]/u.test(element.textContent ?? '');
}

/** Letters and digits alone. */
function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/[^\p{L}\p{N}]+/gu, '');
}
