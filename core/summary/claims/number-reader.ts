import { foldWord } from './fold.ts';
import { NUMBER_WORDS, type NumberWords } from './number-words.ts';

/** The number words of a language, ready to be looked up. Words are folded. */
export interface NumberReader {
  readonly language: NumberWords;
  /** Small numbers, tens, fused ones and ordinals. */
  valueOf(word: string): number | null;
  /** Hundred, thousand and what is above. */
  scaleOf(word: string): number | null;
  isLink(word: string): boolean;
}

/** The reader for a language's tag; that of English for languages whose number words we don't know. */
export function numberReader(lang: string): NumberReader {
  const known = readers.get(lang);
  if (known) return known;
  const reader = makeReader(NUMBER_WORDS.get(lang) ?? ENGLISH);
  readers.set(lang, reader);
  return reader;
}

const readers = new Map<string, NumberReader>();
const ENGLISH = NUMBER_WORDS.get('en') as NumberWords;

function makeReader(language: NumberWords): NumberReader {
  const small = alternatives(language.small);
  const tens = [small[20]?.[0] ?? '', ...language.tens.split(' ')];
  const values = new Map<string, number>();
  for (const [value, words] of small.entries()) for (const word of words) values.set(word, value);
  for (const [i, ten] of tens.entries()) {
    values.set(ten, (i + 2) * 10);
    for (let unit = 1; unit < 10; unit += 1) {
      for (const word of small[unit] ?? []) values.set(language.fuse?.(ten, word) ?? '', (i + 2) * 10 + unit);
    }
  }
  for (const [i, words] of alternatives(language.ordinals).entries())
    for (const word of words) values.set(word, i + 2);
  values.delete('');
  const scales = new Map(Object.entries(language.scales));
  for (const word of language.hundred.split(' ')) scales.set(word, 100);
  const links = new Set(language.links.split(' '));
  return {
    language,
    valueOf: (word) => values.get(word) ?? null,
    scaleOf: (word) => scales.get(word) ?? scales.get(foldWord(word).replace(/(?<=\p{L}{3})s$/u, '')) ?? null,
    isLink: (word) => links.has(word),
  };
}

function alternatives(words: string): string[][] {
  return words.split(' ').map((group) => group.split('|'));
}
