import type { Part } from '../part.ts';

/**
 * A pattern for any of the phrases, as whole words, in any case, for letters of any script (JavaScript's own word
 * boundary knows ASCII only; Chinese, Japanese and Korean have none that a pattern could know). A phrase may hold
 * regular-expression syntax.
 */
export function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`${WORD_EDGE}(?:${phrases.join('|')})${WORD_EDGE}`, 'iu');
}

/** Like `anyOf`, but the text must begin with the phrase. */
export function startsWith(phrases: readonly string[]): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${phrases.join('|')})${WORD_EDGE}`, 'iu');
}

/** Like `anyOf`, but the phrase must be the whole text, but for signs around it. */
export function wholeLine(phrases: readonly string[]): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}]*(?:${phrases.join('|')})[^\\p{L}\\p{N}]*$`, 'iu');
}

/** A pattern for words in `Part.names`: each phrase matches whole name words, parted by single spaces. */
export function names(phrases: readonly string[]): RegExp {
  return new RegExp(` (?:${phrases.join('|')}) `);
}

/** Whether any link of a part leads to an address that the pattern fits. */
export function linksTo(part: Part, address: RegExp): boolean {
  return linksMatching(part, address) > 0;
}

/** How many different addresses that the pattern fits a part links to, outside quoted posts. */
export function linksMatching(part: Part, address: RegExp): number {
  if (part.links === 0) return 0;
  const found = new Set<string>();
  for (const link of part.element.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (address.test(href) && !link.closest('blockquote')) found.add(href);
  }
  return found.size;
}

/** A letter or digit of a script that parts words, and a place that is not between two of them. */
const LETTER = '(?![\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}])[\\p{L}\\p{N}]';
const WORD_EDGE = `(?!(?<=${LETTER})${LETTER})`;
