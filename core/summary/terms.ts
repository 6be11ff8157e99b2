import { mayBeUnspaced } from './units.ts';
import { wordsOf } from './words.ts';

/** The terms of a sentence and how often each stands in it: words without their plural and possessive endings, pairs of characters where words aren't parted. */
export function termsOf(sentence: string): Map<string, number> {
  const terms = new Map<string, number>();
  const isUnspaced = mayBeUnspaced(sentence);
  for (const word of wordsOf(sentence.toLowerCase())) {
    if (isUnspaced && UNSPACED.test(word))
      for (let i = 0; i + 1 < word.length; i += 1) add(terms, word.slice(i, i + 2));
    else add(terms, word.endsWith('s') ? word.replace(ENDING, '') : word);
  }
  return terms;
}

function add(terms: Map<string, number>, term: string): void {
  if (term.length > 1) terms.set(term, (terms.get(term) ?? 0) + 1);
}

const ENDING = /[’']s?$|(?<=\p{L}{3})(?:es|s)$|[’']s$/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
