import type { SummarySentence } from '../../../core/article.ts';
import type { PlainArticle } from '../../summary/articles.ts';
import { plainWords } from './plain-sentences.ts';

/** What a reader would find wrong with a summary, without a look at how it was made. */
export const FAULTS = {
  'dangling opening': ({ sentences, article }) =>
    sentences.some((s, i) => DANGLING.test(s.text) && !continues(sentences[i - 1], s, article.text)),
  'cut sentence': ({ sentences, article }) => sentences.some((s) => isCut(s, article.text)),
  question: ({ sentences }) => sentences.some((s) => QUESTION.test(s.text)),
  'quotation first': ({ sentences }) => QUOTED.test(sentences[0]?.text ?? ''),
  'odd quotation marks': ({ sentences }) => sentences.some((s) => hasOddMarks(s.text)),
  'by-line or dateline': ({ sentences }) =>
    sentences.some((s) => FURNITURE.some((pattern) => pattern.test(s.text))),
  'repeated headline': ({ sentences, article }) =>
    article.title !== null && sentences.some((s) => likeness(s.text, article.title ?? '') > SAME),
  repetition: ({ sentences }) =>
    sentences.some((s, i) => sentences.slice(0, i).some((other) => likeness(s.text, other.text) > SAME)),
  'not verbatim': ({ sentences, article }) =>
    sentences.some((s) => article.text.slice(s.start, s.end) !== s.text || /[\n\r]/.test(s.text)),
  'out of order': ({ sentences }) =>
    sentences.some((s, i) => i > 0 && s.start < (sentences[i - 1]?.end ?? 0)),
  'too long': ({ sentences, budget }) =>
    wordsOf(sentences) > (sentences.length > 1 ? budget : budget * LONGEST_SINGLE),
  'too short': ({ sentences, article }) =>
    wordsOf(sentences) < SHORTEST && plainWords(article.text) > 4 * SHORTEST && !UNSPACED.test(article.text),
} satisfies Record<string, (summary: CheckedSummary) => boolean>;

export type Fault = keyof typeof FAULTS;

export interface CheckedSummary {
  readonly article: PlainArticle;
  readonly sentences: readonly SummarySentence[];
  readonly budget: number;
}

/** The names of the faults that a summary has. */
export function findFaults(summary: CheckedSummary): Fault[] {
  return FAULT_NAMES.filter((fault) => FAULTS[fault](summary));
}

// `Object.keys` has no better type.
export const FAULT_NAMES = Object.keys(FAULTS) as Fault[];

/** Whether nothing but white space, headings and the like stands between two sentences of the text. */
function continues(before: SummarySentence | undefined, sentence: SummarySentence, text: string): boolean {
  return before !== undefined && plainWords(text.slice(before.end, sentence.start)) < SCRAP;
}

function isCut({ text, start, end }: SummarySentence, article: string): boolean {
  const ended = /[.!?…。！？।؟۔][\p{Pe}\p{Pf}"'“»]*$/u.test(text) || /[\p{Script=Thai}]$/u.test(text);
  const goesOn =
    /^ \p{Ll}/u.test(article.slice(end, end + 2)) || /^[\p{Ll}\p{N}]/u.test(article.slice(end, end + 1));
  const beginsInside = /^\p{Ll}/u.test(text) || /[\p{L}\p{N}]$/u.test(article.slice(start - 1, start));
  const isAbbreviated =
    /\b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Gov|Sen|Rep|Lt|Col|Sgt|vs|No|Nr|z\.\s?B|bzw|Sr|Sra)\.$/u.test(text);
  return !ended || goesOn || beginsInside || isAbbreviated;
}

function hasOddMarks(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  if (count(/"/g) % 2 === 1) return true;
  const german = count(/„/g);
  if (german > 0) return german !== count(/[“”]/g);
  return count(/“/g) !== count(/”/g) || count(/«/g) !== count(/»/g) || count(/「/g) !== count(/」/g);
}

/** The share of words that two texts have in common. */
function likeness(a: string, b: string): number {
  const [own, other] = [wordSet(a), wordSet(b)];
  if (own.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const word of own) if (other.has(word)) shared += 1;
  return shared / (own.size + other.size - shared);
}

function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));
}

function wordsOf(sentences: readonly SummarySentence[]): number {
  return sentences.reduce((sum, s) => sum + plainWords(s.text), 0);
}

const SHORTEST = 30;
const LONGEST_SINGLE = 1.2;
const SCRAP = 5;
const SAME = 0.6;

/** Openings that need the sentence before, in the languages of the sets. */
const DANGLING =
  /^(?:(?:He|She|They|It|His|Her|Their|Its|This|These|Those|Such|But|And|However|Meanwhile|Also|Then|Therefore|Instead|Still|So|Yet|Both)\b|(?:Er|Sie|Es(?!\s(?:ist|sind|war|waren|gibt|geht)\s)|Dies|Diese[rsnm]?(?!\s(?:Woche|Jahr|Monat|Tage?|Sommer|Winter|Herbst|\p{Lu}\p{Ll}+tag)\b)|Aber|Doch|Jedoch|Deshalb|Daher|Dabei|Dazu|Dann|Auch|Zudem)\s|(?:Il|Elle|Ils|Elles|Cela|Mais|Cependant)\s(?!y a)|(?:Él|Ella|Ellos|Esto|Eso|Pero|Además|Así)\s|(?:Hij|Zij|Maar|Daarom|Ook)\s|(?:Inoltre|Però|Questo|Questa)\s)/u;
const QUESTION = /[?？؟][\p{Pe}\p{Pf}"'“»]*$/u;
const QUOTED = /^["“”„«»「『'‘]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{20}/u;

const FURNITURE: readonly RegExp[] = [
  /^(?:By|Von|Par|Por|Door)\.? \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,3}[.,]?$/u,
  /^By\.(?:\s|$)/u,
  /^\(?(?:CNN|Reuters|AP|AFP|PTI|IANS|ANI|dpa|EFE|ANSA)\)? ?(?:--?|[–—:]|\))/u,
  /^\p{Lu}[\p{L} .,/]{2,40}\((?:CNN|Reuters|AP|AFP|PTI|IANS|ANI|dpa|EFE|ANSA)\)/u,
  /^\p{Lu}{3}[\p{Lu} ,.]*(?:\s[-–—]+\s|\s--\s)/u,
  /^(?:PUBLISHED|UPDATED|Published|Updated|Last updated)\b/u,
  /^\d{1,2}[:.]\d{2}\b.*\b(?:EST|GMT|BST|EDT)\b/u,
  /^Scroll down|^Click here|^READ MORE/iu,
];
