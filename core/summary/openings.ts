import { type Language, wordSet } from './language.ts';
import { termsOf } from './terms.ts';

/**
 * Whether a sentence can't open a paragraph: its first words are a pronoun, a demonstrative or a connective.
 * A pronoun may come before its name, as in "After he had lost, Hale said".
 */
export function cannotOpen(sentence: string, language: Language): boolean {
  const words = wordsOf(sentence);
  const lower = words.map((word) => word.toLowerCase());
  const [first = ''] = lower;
  const references = wordSet(language.references);
  if (references.has(first) || references.has(first.replace(CONTRACTION, ''))) return true;
  if (startsWithPhrase(lower, language.referencePhrases)) return true;
  return (
    hasLonePronoun(words.slice(0, OPENING), language) &&
    !words.slice(1, CLAUSE).some((word) => CAPITAL.test(word))
  );
}

/** Whether a sentence only announces what follows it: "Here is what we know". */
export function announces(sentence: string, language: Language): boolean {
  return startsWithPhrase(
    wordsOf(sentence).map((word) => word.toLowerCase()),
    language.announcements,
  );
}

function startsWithPhrase(words: readonly string[], phrases: readonly string[]): boolean {
  const opening = `${words.slice(0, LONGEST_PHRASE).join(' ')} `;
  return phrases.some((phrase) => opening.startsWith(`${phrase} `));
}

/**
 * Whether a sentence can't be understood by somebody who hasn't read the one before it: a reference stands
 * among its first words, a pronoun before anybody was named, or it speaks of "the visit" when nothing that was `told` tells which.
 */
export function refersBack(sentence: string, language: Language, told: ReadonlySet<string>): boolean {
  const words = wordsOf(sentence);
  const demonstratives = wordSet(language.demonstratives);
  if (cannotOpen(sentence, language)) return true;
  if (words.slice(0, NEAR).some((word) => demonstratives.has(word.toLowerCase()))) return true;
  return hasLonePronoun(words, language) || isAboutKnown(words, language, told);
}

function hasLonePronoun(words: readonly string[], language: Language): boolean {
  const singular = wordSet(language.pronouns);
  const plural = wordSet(language.pluralPronouns);
  let isNamed = false;
  let isPlural = false;
  for (const [i, word] of words.entries()) {
    const lower = word.toLowerCase();
    if (singular.has(lower)) return !isNamed;
    if (plural.has(lower)) return !isNamed && !isPlural;
    isNamed ||= i === 0 && wordSet(language.indefinite).has(lower);
    if (CAPITAL.test(word)) isNamed ||= i > 0 || !wordSet(language.starters).has(lower);
    else isPlural ||= PLURAL.test(word);
  }
  return false;
}

function isAboutKnown(words: readonly string[], language: Language, told: ReadonlySet<string>): boolean {
  const [article = '', ...subject] = words.slice(0, SUBJECT);
  if (told.size === 0 || !wordSet(language.definite).has(article.toLowerCase())) return false;
  const isName = language.capitalisesNouns ? NUMBER : NAME;
  return !subject.some((word) => isName.test(word) || (word.length > FUNCTION_WORD && isTold(word, told)));
}

function isTold(word: string, told: ReadonlySet<string>): boolean {
  return [...termsOf(word).keys()].some((term) => told.has(term));
}

function wordsOf(sentence: string): string[] {
  return sentence.match(WORD) ?? [];
}

const LONGEST_PHRASE = 4;
const OPENING = 5;
/** The words in which a pronoun's name comes, if it comes after it. */
const CLAUSE = 16;
const NEAR = 3;
/** Letters; shorter words are articles and prepositions. */
const FUNCTION_WORD = 4;
/** The words in which the subject of a sentence shows what it is. */
const SUBJECT = 6;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu;
const CONTRACTION = /[’'](?:s|re|ve|d|ll|m)$/u;
const CAPITAL = /^\p{Lu}/u;
const NAME = /^[\p{Lu}\p{N}]/u;
const NUMBER = /^\p{N}/u;
const PLURAL = /\p{Ll}{3}s$/u;
