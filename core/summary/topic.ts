import { type Language, wordSet } from './language.ts';
import { mayBeUnspaced } from './units.ts';

/** What headline and standfirst are about, by the words in them that tell something. */
export class Topic {
  /** How many such words there are. */
  readonly size: number;
  /** The words by their first letters. */
  private readonly families = new Map<string, string[]>();
  private readonly language: Language;

  constructor(lines: readonly string[], language: Language) {
    this.language = language;
    let size = 0;
    for (const word of lines.flatMap((line) => tellingWords(line, language))) {
      const family = this.families.get(word.slice(0, FAMILY)) ?? [];
      if (family.some((own) => isKin(own, word))) continue;
      this.families.set(word.slice(0, FAMILY), [...family, word]);
      size += 1;
    }
    this.size = size;
  }

  /** The words of the topic that a sentence has, in whatever form. */
  sharedWith(sentence: string): Set<string> {
    const shared = new Set<string>();
    // Few words of a sentence are like those of its headline, and only of them it is asked whether they tell something.
    const isLike = (word: string) => this.families.has(word.slice(0, FAMILY));
    for (const word of tellingWords(sentence, this.language, isLike)) {
      for (const own of this.families.get(word.slice(0, FAMILY)) ?? []) if (isKin(own, word)) shared.add(own);
    }
    return shared;
  }
}

function tellingWords(
  text: string,
  language: Language,
  isWanted: (word: string) => boolean = () => true,
): string[] {
  const words = text.match(WORD) ?? [];
  if (mayBeUnspaced(text)) return words.flatMap(pairsOf);
  return words
    .filter((word) => word.length >= SHORTEST || ACRONYM.test(word))
    .map((word) => word.toLowerCase())
    .filter((word) => isWanted(word) && !FUNCTION_WORDS.some((field) => wordSet(language[field]).has(word)));
}

/** Whether two words are forms of one: "Russia" and "Russian", "Strom" and "Stromnetz". */
function isKin(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const needed = Math.max(Math.min(FAMILY, shorter), shorter - (shorter > LONG ? 2 : 1));
  return a.slice(0, needed) === b.slice(0, needed);
}

/** Neighbouring characters stand for words where words aren't parted. */
function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(1, word.length - 1) }, (_, i) => word.slice(i, i + 2));
}

/** Letters that words of a family share. */
const FAMILY = 4;
const SHORTEST = 4;
const LONG = 6;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const ACRONYM = /^(?:[A-Z]{2,3}|\d+)$/;
const FUNCTION_WORDS = [
  'common',
  'starters',
  'references',
  'hosts',
  'guests',
  'times',
] satisfies (keyof Language)[];
