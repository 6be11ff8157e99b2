import { type Language, wordSet } from './language.ts';

/**
 * Whether a sentence can't be understood without the one before it: it opens with a pronoun, a
 * demonstrative or a connective, or comes to a pronoun before it has named anybody.
 */
export function refersBack(sentence: string, language: Language): boolean {
  const words = sentence.slice(0, OPENING_LENGTH).match(WORD) ?? [];
  const first = words[0]?.toLowerCase() ?? '';
  const bare = first.replace(CONTRACTION, '');
  const references = wordSet(language.references);
  if (references.has(first) || references.has(bare)) return true;
  const opening = words.join(' ').toLowerCase();
  if (language.referencePhrases.some((phrase) => opening === phrase || opening.startsWith(`${phrase} `)))
    return true;
  const pronouns = wordSet(language.pronouns);
  for (const [index, word] of words.slice(0, NEAR).entries()) {
    if (pronouns.has(word.toLowerCase())) return true;
    if (index > 0 && NAME.test(word)) return false;
  }
  return false;
}

const OPENING_LENGTH = 120;
const NEAR = 8;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu;
const NAME = /^\p{Lu}/u;
const CONTRACTION = /[’'](?:s|re|ve|d|ll|m)$/u;
