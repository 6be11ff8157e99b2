import { withAsciiDigits } from './figures.ts';
import { foldWord } from './fold.ts';
import { dateWords } from './months.ts';

/** A month, a day of a month, a weekday, or "yesterday": a key that all spellings of it share. */
export interface DateMention {
  readonly key: string;
  /** As it is written. */
  readonly text: string;
}

/** The dates of a text, without years, which are numbers. `lang` is a language's tag, without region. */
export function findDates(text: string, lang: string): DateMention[] {
  const table = dateWords(lang);
  const found: DateMention[] = [];
  const tokens = [...withAsciiDigits(text).matchAll(TOKEN)].map(([token]) => token);
  for (const [i, token] of tokens.entries()) {
    const meaning = table.get(foldWord(token));
    if (meaning === undefined || isOrdinaryWord(token, meaning)) continue;
    const day = meaning.startsWith('m') ? (dayIn(tokens, i - 1, -1) ?? dayIn(tokens, i + 1, 1)) : null;
    found.push(
      day === null ? { key: meaning, text: token } : { key: `${meaning}-${day}`, text: `${day} ${token}` },
    );
  }
  return found;
}

/** The day beside a month, past "of", "de" and "the". */
function dayIn(tokens: readonly string[], index: number, step: number): number | null {
  const token = tokens[index] ?? '';
  if (LINK.test(token)) return dayIn(tokens, index + step, step);
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th|er|º|ª)?$/u.exec(token)?.[1]);
  return day >= 1 && day <= 31 ? day : null;
}

/** "may" and "mar" are months only with a capital; names of months in lower case are longer. */
function isOrdinaryWord(token: string, meaning: string): boolean {
  return (
    meaning.startsWith('m') && token.length <= 5 && /^\p{Ll}/u.test(token) && SHORT_WORDS.has(foldWord(token))
  );
}

const TOKEN = /\d+\p{L}*|\p{L}[\p{L}\p{M}’'-]*/gu;
const LINK = /^(?:of|the|de|del|den|di)$/iu;
const SHORT_WORDS = new Set('may mar march sat sun set out mai mag mei jun dec nov'.split(' '));
