import type { Part } from '../part.ts';

/** Recognises phrases in a text of any case. */
export interface Phrases {
  test(text: string): boolean;
}

/**
 * Phrases as whole words, in any case, for letters of any script (JavaScript's own word boundary knows ASCII only;
 * Chinese, Japanese and Korean have none that a pattern could know). A phrase may hold regular-expression syntax.
 */
export function anyOf(phrases: readonly string[]): Phrases {
  return phrasesOf(`${WORD_EDGE}(?:${phrases.join('|')})${WORD_EDGE}`);
}

/** Like `anyOf`, but the text must begin with the phrase. */
export function startsWith(phrases: readonly string[]): Phrases {
  return phrasesOf(`^[^${LETTERS}\\d]{0,4}(?:${phrases.join('|')})${WORD_EDGE}`);
}

/** Like `anyOf`, but the phrase must be the whole text, but for signs around it. */
export function wholeLine(phrases: readonly string[]): Phrases {
  return phrasesOf(`^[^${LETTERS}\\d]*(?:${phrases.join('|')})[^${LETTERS}\\d]*$`);
}

/**
 * A pattern over text in lower case, without the flags for case and Unicode: with them, and with `\\p{L}` in place of
 * ranges, the patterns of all kinds took longer to compile than a page to read.
 */
function phrasesOf(source: string): Phrases {
  const pattern = new RegExp(withRanges(source));
  return { test: (text) => pattern.test(inLowerCase(text)) };
}

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
    lastInLowerCase = text.toLowerCase();
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

/** A pattern for words in `Part.names`: each phrase matches whole name words, parted by single spaces. */
export function names(phrases: readonly string[]): Phrases {
  const pattern = new RegExp(` (?:${phrases.join('|')}) `);
  ALL_NAMES.push(...phrases);
  anyName = undefined;
  return { test: (text) => holdsName(text) && pattern.test(text) };
}

/**
 * Whether a text holds any phrase of any kind. Most names hold none, and dozens of patterns look at one after the
 * other, so the last answer is kept.
 */
function holdsName(text: string): boolean {
  if (text !== lastNames || !anyName) {
    anyName ??= new RegExp(` (?:${ALL_NAMES.join('|')}) `);
    lastNames = text;
    lastHoldsName = anyName.test(text);
  }
  return lastHoldsName;
}

const ALL_NAMES: string[] = [];
let anyName: RegExp | undefined;
let lastNames = '';
let lastHoldsName = false;

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
