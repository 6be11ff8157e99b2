import { foldWord } from './fold.ts';

/** A name in a text: words with a capital that stand together. */
export interface NameMention {
  readonly words: readonly string[];
  /** As it is written. */
  readonly text: string;
}

export interface NameReading {
  /** Whether every noun has a capital: then only what stands like a name is taken for one. */
  readonly capitalisesNouns: boolean;
  /** Whether a word is a month or a weekday, which are checked as dates. */
  isDate(word: string): boolean;
  /** Whether a word that begins a sentence has its capital for that alone, by itself or by the word after it. */
  isOrdinary(word: string, after: string): boolean;
}

/** The names of one sentence. Titles before a name are none of it. */
export function findNames(sentence: string, reading: NameReading): NameMention[] {
  const found: { words: string[]; start: number; end: number }[] = [];
  let before = '';
  const matches = [...sentence.matchAll(NAME_WORD)];
  for (const [i, { 0: word, index }] of matches.entries()) {
    const after = matches[i + 1]?.[0] ?? '';
    const last = found.at(-1);
    const isBeside = last !== undefined && BETWEEN.test(sentence.slice(last.end, index));
    if (isName({ word, before, after, isBeside }, reading)) {
      const end = index + word.length;
      if (last && isBeside) {
        last.words.push(word);
        last.end = end;
      } else found.push({ words: [word], start: index, end });
    }
    before = i === 0 ? word.toLowerCase() : word;
  }
  return found.map(({ words, start, end }) => ({ words, text: sentence.slice(start, end) }));
}

/** A word with its neighbours; "" where there is none. `isBeside` says whether a name stands right before it. */
interface WordInPlace {
  readonly word: string;
  readonly before: string;
  readonly after: string;
  readonly isBeside: boolean;
}

function isName({ word, before, after, isBeside }: WordInPlace, reading: NameReading): boolean {
  if (!CAPITAL.test(word) || word.length < 2 || TITLES.has(foldWord(word).replace('.', ''))) return false;
  if (reading.isDate(word)) return false;
  if (before === '')
    return !reading.isOrdinary(word, after) && (!reading.capitalisesNouns || CAPITAL.test(after));
  if (!reading.capitalisesNouns || isBeside) return true;
  return !DETERMINER.test(before) && !NOUN_ENDING.test(word);
}

/**
 * The spellings under which a name may stand in another sentence: inflected ("Hales", "Merkels", "Iranian" for
 * "Iran") or not, all as `foldName` writes them.
 */
export function nameVariants(name: string): string[] {
  const own = foldName(name);
  const variants = [own];
  for (const ending of INFLECTIONS) {
    variants.push(own + ending);
    if (own.length >= SHORTEST_STEM + ending.length && own.endsWith(ending))
      variants.push(own.slice(0, -ending.length));
  }
  return variants;
}

/** A spelling that transliterations of one name share: "Zelenskyy", "Selenskyj" and "Zelensky" are one. */
export function foldName(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const letters = foldWord(name).replace(/[^\p{L}\p{N}]/gu, '');
  const own = SPELLINGS.reduce((word, [pattern, letter]) => word.replace(pattern, letter), letters);
  if (folded.size < MOST_REMEMBERED) folded.set(name, own);
  return own;
}

const folded = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

/** A word, also with marks and figures inside: "Port-Ellen", "G7"; or figures. */
export const NAME_WORD = /\p{L}(?:[\p{L}\p{M}\p{N}’'.-]*[\p{L}\p{M}\p{N}])?|\p{N}+/gu;
/** What may stand inside a name between its words. */
const BETWEEN = /^(?:\s|\.\s|-)$/u;
const TITLES = new Set(
  'mr mrs ms mx dr prof sir lord lady st herr frau m mme mlle sr sra sig dott dhr mevr'.split(' '),
);
const CAPITAL = /^\p{Lu}/u;

/** After these a German noun is an ordinary one, and so it is with these endings. */
const DETERMINER =
  /^(?:d(?:er|ie|as|en|em|es)|ein(?:e[nmrs]?)?|kein(?:e[nmrs]?)?|(?:ihr|sein|mein|unser|dies|jed|manch|all|viel|wenig|mehrer|einig)(?:e[nmrs]?)?|zum|zur|im|am|vom|beim|ins|ans|\p{Ll}+(?:e[nmrs]?|er)|\d+|zwei|drei|vier|fünf)$/u;
const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|nis|nisse|tum|chen|lein|ment|mente|ismus)$/u;

const SHORTEST_STEM = 3;
/** Endings as `foldName` leaves them. "ia" is none: Niger is not Nigeria. */
const INFLECTIONS = 's n e en er es em in inen an ian ans ians is ese ns i ie a o u om ov ova em um'.split(
  ' ',
);

/** Latin spellings of the same sounds, brought to one; long ones first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:iy|yy|yi|ij|yj|ii|ej|ey|ei)$/u, 'i'],
  [/sch|sh/gu, 's'],
  [/kh|ch/gu, 'h'],
  [/zh/gu, 'z'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ck|q/gu, 'k'],
  [/oe/gu, 'o'],
  [/ue|ou/gu, 'u'],
  [/ae/gu, 'a'],
  [/[yj]/gu, 'i'],
  [/w/gu, 'v'],
  [/z/gu, 's'],
  [/(.)\1+/gu, '$1'],
];
