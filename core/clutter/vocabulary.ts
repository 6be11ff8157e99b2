import type { Part } from '../part.ts';
import { beginningsOf } from './beginnings.ts';
import { WordIndex } from './word-index.ts';

/** Recognises phrases in a text of any case. */
export interface Phrases {
  test(text: string): boolean;
}

/**
 * Phrases as whole words, in any case, for letters of any script (JavaScript's own word boundary knows ASCII only;
 * Chinese, Japanese and Korean have none that a pattern could know). A phrase may hold regular-expression syntax.
 */
export function anyOf(phrases: readonly string[]): Phrases {
  return phrasesOf(phrases, 'mayHave', (any) => `${WORD_EDGE}${any}${WORD_EDGE}`);
}

/** Like `anyOf`, but the text must begin with the phrase. */
export function startsWith(phrases: readonly string[]): Phrases {
  return phrasesOf(phrases, 'mayBeginWith', (any) => `^[^${LETTERS}\\d]{0,4}${any}${WORD_EDGE}`);
}

/** Like `anyOf`, but the phrase must be the whole text, but for signs around it. */
export function wholeLine(phrases: readonly string[]): Phrases {
  return phrasesOf(phrases, 'mayBeginWith', (any) => `^[^${LETTERS}\\d]*${any}[^${LETTERS}\\d]*$`);
}

/** A pattern for words in `Part.names`: each phrase matches whole name words, parted by single spaces. */
export function names(phrases: readonly string[]): Phrases {
  const holds = recognise(phrases, NAME_WORDS, 'mayHave', (any) => ` ${any} `);
  return { test: holds };
}

function phrasesOf(
  phrases: readonly string[],
  ask: 'mayHave' | 'mayBeginWith',
  pattern: (any: string) => string,
): Phrases {
  const holds = recognise(phrases, LINE_WORDS, ask, pattern);
  return { test: (text) => holds(inLowerCase(text)) };
}

/**
 * Looks for phrases in a text in lower case. Most texts hold no word that any of them begins with, and are not looked at
 * further, so most of the patterns are never compiled. They do without the flags for case and Unicode: with them, and
 * with `\\p{L}` in place of ranges, all of them took longer to compile than a page to read.
 */
function recognise(
  phrases: readonly string[],
  index: WordIndex,
  ask: 'mayHave' | 'mayBeginWith',
  pattern: (any: string) => string,
): (text: string) => boolean {
  const beginnings = new Set<string>();
  const told: string[] = [];
  const others: string[] = [];
  for (const phrase of phrases) {
    const own = beginningsOf(phrase);
    (own ? told : others).push(phrase);
    for (const beginning of own ?? []) beginnings.add(beginning);
  }
  const list = index.add(beginnings);
  const isTold = lazyPattern(told, pattern);
  const isOther = lazyPattern(others, pattern);
  return (text) => (index[ask](list, text) && isTold(text)) || (others.length > 0 && isOther(text));
}

function lazyPattern(phrases: readonly string[], source: (any: string) => string): (text: string) => boolean {
  let pattern: RegExp | undefined;
  return (text) => {
    pattern ??= new RegExp(withRanges(source(`(?:${phrases.join('|')})`)));
    return pattern.test(text);
  };
}

/** Two, since the rules for a block look at its names and at its text in turn, and an index remembers one. */
const LINE_WORDS = new WordIndex();
const NAME_WORDS = new WordIndex();

/** A pattern for the dates and names of metadata, over text in lower case, with `\\p{L}` as ranges. */
export function lowerCasePattern(source: string, flags = ''): RegExp {
  return new RegExp(withRanges(source), flags);
}

let lastText = '';
let lastInLowerCase = '';

/** The text in lower case; dozens of patterns look at one line after the other, so the last answer is kept. */
export function inLowerCase(text: string): string {
  if (text !== lastText) {
    lastText = text;
    // The dot of a Turkish capital stands on its own then.
    lastInLowerCase = text.toLowerCase().replaceAll('i\u0307', 'i');
  }
  return lastInLowerCase;
}

/** Puts ranges for the letter classes of a pattern, with brackets where it has none around them. */
function withRanges(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{L[lu]?\}|\\.|[[\]]/g, (token) => {
    if (token === '[') isInClass = true;
    else if (token === ']') isInClass = false;
    else if (token.startsWith('\\p')) return isInClass ? LETTERS : `[${LETTERS}]`;
    return token;
  });
}

/** Whether any link of a part leads to an address that the pattern fits. */
export function linksTo(part: Part, address: RegExp): boolean {
  return linksMatching(part, address) > 0;
}

/** How many different addresses that the pattern fits a part links to, outside quoted posts. */
export function linksMatching(part: Part, address: RegExp): number {
  if (part.links === 0) return 0;
  const found = new Set<string>();
  for (const link of part.anchors()) {
    const href = link.getAttribute('href') ?? '';
    if (address.test(href) && !link.closest('blockquote')) found.add(href);
  }
  return found.size;
}

/** Lower-case letters of the scripts that part words, as ranges: Latin, Greek, Cyrillic to Thai, Arabic's forms. */
const PARTED =
  'a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u00f6\\u00f8-\\u024f\\u0370-\\u1fff\\ufb00-\\ufdff\\ufe70-\\ufefc';

/** All letters: those, Chinese, Japanese and Korean. */
const LETTERS = `${PARTED}\\u3005-\\u3007\\u3041-\\u3096\\u30a1-\\u30fa\\u3400-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff`;

/** A place that is not between two letters or digits of a script that parts words. */
const WORD_EDGE = `(?!(?<=[${PARTED}\\d])[${PARTED}\\d])`;
