import { figureValue, withAsciiDigits } from './figures.ts';
import { foldWord } from './fold.ts';
import { type NumberReader, numberReader } from './number-reader.ts';

/** A number in a text, with what it counts where that is told. */
export interface Quantity {
  readonly value: number;
  /** "%", a currency sign, or null. */
  readonly unit: string | null;
  /** As it is written. */
  readonly text: string;
}

/**
 * The numbers of a text, in figures or words: "1.5bn", "two hundred and five", "21st", "5 per cent". A bare
 * "one" is left out: it is an article or a pronoun more often than a number. `lang` is a language's
 * tag, without region.
 */
export function findQuantities(text: string, lang: string): Quantity[] {
  const reader = numberReader(lang);
  const plain = withAsciiDigits(text)
    .replace(CLOCK, '$1:$2')
    .replace(PERCENT, (words) => '%'.padEnd(words.length));
  const tokens = [...plain.matchAll(reader.language.hasDecimalComma ? TOKEN_WITH_SPACES : TOKEN)];
  const words = tokens.map(([token]) => (FIGURES.test(token) ? token : foldWord(token)));
  const found: (Quantity & { start: number; end: number })[] = [];
  for (let i = 0; i < tokens.length; ) {
    const run = readNumber(words.slice(i, i + LONGEST_NUMBER), reader);
    const last = tokens[i + run.length - 1];
    if (run.length > 0 && last) {
      const start = tokens[i]?.index ?? 0;
      const end = last.index + last[0].length;
      const unit =
        unitBefore(plain.slice(Math.max(0, start - 4), start)) ??
        unitAfter(plain.slice(end, end + 24), reader);
      if (!run.isArticle || unit !== null)
        found.push({ value: run.value, unit, text: text.slice(start, end), start, end });
    }
    i += Math.max(run.length, 1);
  }
  return found.map(({ value, unit, text: own, end }, i) => {
    const next = found[i + 1];
    const isShared = unit === null && next !== undefined && RANGE.test(plain.slice(end, next.start));
    return { value, unit: isShared ? next.unit : unit, text: own };
  });
}

/** A number read off the beginning of a list of folded words; its length is 0 when they begin with none. */
interface ReadNumber {
  readonly value: number;
  readonly length: number;
  /** Whether it is nothing but "one". */
  readonly isArticle: boolean;
}

function readNumber(words: readonly string[], reader: NumberReader): ReadNumber {
  const [, figures, suffix = ''] = FIGURES.exec(words[0] ?? '') ?? [];
  if (figures === undefined) return readWords(words, reader);
  const value = figureValue(figures, reader.language.hasDecimalComma);
  const scale = reader.scaleOf(suffix.toLowerCase());
  if (scale !== null) return { value: value * scale, length: 1, isArticle: false };
  return multiplied(value, 1, words, reader);
}

/** "1.5 hundred thousand": a figure takes the scale words after it. */
function multiplied(
  value: number,
  length: number,
  words: readonly string[],
  reader: NumberReader,
): ReadNumber {
  const scale = reader.scaleOf(words[length] ?? '');
  return scale === null
    ? { value, length, isArticle: false }
    : multiplied(value * scale, length + 1, words, reader);
}

/** "two hundred and five thousand": words add up, and scale words multiply what stands before them. */
function readWords(words: readonly string[], reader: NumberReader): ReadNumber {
  let total = 0;
  let part: number | null = null;
  let length = 0;
  for (const [i, word] of words.entries()) {
    const value = reader.valueOf(word);
    const scale = word.length > 2 ? reader.scaleOf(word) : null;
    if (value !== null && goesOn(part, value)) part = (part ?? 0) + value;
    else if (scale === 100 && (part === null || part < 100)) part = (part ?? 1) * 100;
    else if (scale !== null && (part !== null || total === 0)) {
      total += (part ?? 1) * scale;
      part = null;
    } else if (length === i && i > 0 && reader.isLink(word) && reader.valueOf(words[i + 1] ?? '') !== null)
      continue;
    else break;
    length = i + 1;
  }
  const value = total + (part ?? 0);
  return { value, length, isArticle: value === 1 && length === 1 };
}

/** Whether a word can be the next part of a number: "twenty" takes "five", "hundred" takes both. */
function goesOn(part: number | null, value: number): boolean {
  if (part === null) return true;
  return part % 100 === 0 ? value < 100 : part % 10 === 0 && part % 100 >= 20 && value < 10;
}

function unitBefore(text: string): string | null {
  return CURRENCY_SIGN.exec(text)?.[1] ?? null;
}

function unitAfter(text: string, { language }: NumberReader): string | null {
  const after = text.replace(/^\.?[\s-]+/u, '').toLowerCase();
  if (language.percent.split(' ').some((word) => after.startsWith(word))) return '%';
  return CURRENCIES.find(([pattern]) => pattern.test(after))?.[1] ?? null;
}

/** Words of which one number is made, at most. */
const LONGEST_NUMBER = 9;

/** Figures with their marks and letters, or a word. A hyphen parts words, so that "twenty-five" is two. */
const TOKEN = /\d+(?:[.,]\d+|[’\u00a0\u202f]\d{3}(?!\d))*\p{L}*|\p{L}[\p{L}\p{M}’']*/gu;
const TOKEN_WITH_SPACES =
  /\d{1,3}(?:[ ’\u00a0\u202f]\d{3}(?!\d))+(?:,\d+)?\p{L}*|\d+(?:[.,]\d+)*\p{L}*|\p{L}[\p{L}\p{M}’']*/gu;
const FIGURES = /^(\d[\d.,’\s]*)(\p{L}*)$/u;

/** Half past seven is no decimal. */
const CLOCK = /(?<!\d[.:]?)(\d{1,2})[.h](\d{2})(?=\s?(?:[ap]\.?m\b|Uhr|uur|h\b))/gu;
/** What stands between the ends of a range: the unit after the second is that of both. */
const RANGE = /^\s?(?:-|–|and|to|or|und|bis|oder|et|à|ou|y|a|o|e|en|tot)\s?$/u;

const CURRENCY_SIGN = /([$€£¥₹₽₩])\s?$/u;
/** The hundredth in several words, the last of which is a number by itself. */
const PERCENT = /(?<!\p{L})(?:per|pour|por) ?(?:cent|cien|ciento|cento)(?!\p{L})/giu;
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:us[ -]?)?(?:dollars?\b|dólares|dollari)|^\$/u, '$'],
  [/^euros?\b|^€/u, '€'],
  [/^pounds?\b|^£|^pfund\b|^livres\b|^libras\b/u, '£'],
  [/^yen\b|^¥/u, '¥'],
  [/^rupees?\b|^₹/u, '₹'],
];
