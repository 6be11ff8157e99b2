import { type Language, wordSet } from './language.ts';
import { findQuotations } from './quotations.ts';

/** Whether somebody says "I" in a sentence outside its quotations. */
export function speaksOfItself(sentence: string, language: Language): boolean {
  return hasWordOf(language, sentence) && hasWordOf(language, outsideQuotations(sentence));
}

function hasWordOf({ firstPerson }: Language, text: string): boolean {
  const lower = text.toLowerCase();
  // Nearly no sentence has one, and those are told without being taken apart.
  if (!mayHaveWord(firstPerson).test(lower)) return false;
  const own = wordSet(firstPerson);
  return (lower.match(LETTERS) ?? []).some((word) => own.has(word));
}

/** Finds any of the words, and more: other letters than the plain ones may stand beside it. */
function mayHaveWord(words: string): RegExp {
  let pattern = patterns.get(words);
  if (pattern === undefined) {
    const source = words === '' ? '(?!)' : `(?<![a-z])(?:${words.replaceAll(' ', '|')})(?![a-z])`;
    pattern = new RegExp(source);
    patterns.set(words, pattern);
  }
  return pattern;
}

const patterns = new Map<string, RegExp>();

/**
 * Whether the author tells a story as "I", by which of its sentences do so. If not, they are the words of a
 * witness whose quotation marks were lost.
 */
export function hasNarrator(speaks: readonly boolean[]): boolean {
  const count = speaks.filter(Boolean).length;
  return (count > 1 && count > speaks.length * NARRATED) || speaks.slice(0, LEAD).includes(true);
}

function outsideQuotations(sentence: string): string {
  let outside = '';
  let end = 0;
  for (const quotation of findQuotations(sentence)) {
    outside += sentence.slice(end, quotation.start);
    end = quotation.end;
  }
  return outside + sentence.slice(end);
}

const LETTERS = /\p{L}+/gu;

/** Share of the sentences. */
const NARRATED = 0.15;
const LEAD = 2;
