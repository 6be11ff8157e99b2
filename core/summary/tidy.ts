import { languageOf } from './languages.ts';
import { splitSentences } from './sentences.ts';
import { countWords } from './units.ts';

/** What a language model wrote, as one plain paragraph: without markup, line breaks and lead-ins such as "Summary:". */
export function tidyWriting(writing: string): string {
  return writing
    .replace(CONTROL, ' ')
    .replace(/^\s*(?:[-*•]|\d+\.)\s+/gmu, '')
    .replace(/[*_`#]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/gu, '')
    .replace(/^\s*(?:summary|tl;?dr)\s*:\s*/iu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The first sentences of a paragraph that have at most `most` words; always one. */
export function shorten(paragraph: string, most: number, lang: string | null): string {
  let end = 0;
  for (const sentence of splitSentences(paragraph, languageOf(paragraph, lang))) {
    if (end > 0 && countWords(paragraph.slice(0, sentence.end)) > most) break;
    end = sentence.end;
  }
  return paragraph.slice(0, end);
}

/** What of a paragraph that is still being written is certain: all but its last sentence, which may go on. */
export function withoutLastSentence(paragraph: string, lang: string | null): string {
  return paragraph.slice(0, splitSentences(paragraph, languageOf(paragraph, lang)).at(-2)?.end ?? 0);
}

/** Whether a paragraph can be a summary of a text: of its length, about it, and in its language. */
export function isSummaryOf(paragraph: string, text: string, lang: string | null): boolean {
  const words = countWords(paragraph);
  if (words < FEWEST_WORDS || words > MOST_WORDS) return false;
  if (sharedWords(paragraph, text) < SHARED) return false;
  const [own, expected] = [languageOf(paragraph, null).tag, languageOf(text, lang).tag];
  return own === '' || expected === '' ? scriptOf(paragraph) === scriptOf(text) : own === expected;
}

/** The share of the paragraph's longer words that the text has. */
function sharedWords(paragraph: string, text: string): number {
  const words = paragraph.toLowerCase().match(LONG_WORD) ?? [];
  const known = new Set(text.toLowerCase().match(LONG_WORD));
  return words.length === 0 ? 1 : words.filter((word) => known.has(word)).length / words.length;
}

/** The script of most letters. */
function scriptOf(text: string): string {
  const counts = SCRIPTS.map((script) => ({
    script,
    count: text.slice(0, SAMPLE).match(script)?.length ?? 0,
  }));
  return counts.sort((a, b) => b.count - a.count)[0]?.script.source ?? '';
}

/** Control and bidirectional formatting characters. */
const CONTROL = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const FEWEST_WORDS = 12;
const MOST_WORDS = 150;
/** Writers of summaries take two words in three from the article; half of that is another subject. */
const SHARED = 0.33;
const LONG_WORD = /\p{L}{5,}/gu;
const SAMPLE = 2000;
const SCRIPTS: readonly RegExp[] = [
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Greek}/gu,
  /\p{Script=Arabic}/gu,
  /\p{Script=Hebrew}/gu,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  /\p{Script=Hangul}/gu,
  /\p{Script=Thai}/gu,
  /\p{Script=Devanagari}/gu,
];
