import type { Summary, SummarySentence } from '../article.ts';
import { datelineLength } from './dateline.ts';
import type { Language } from './language.ts';
import { languageOf } from './languages.ts';
import { refersBack } from './openings.ts';
import { isProse } from './prose.ts';
import { opensWithQuotation, quotationMarks } from './quotations.ts';
import { scores } from './score.ts';
import { splitSentences } from './sentences.ts';
import { similarity, type Vector, vectorsOf } from './similarity.ts';
import { termsOf } from './terms.ts';
import { countWords, isUnspaced } from './units.ts';

export interface SummaryOptions {
  /** BCP 47 tag of the text. */
  readonly lang?: string | null;
  readonly title?: string;
  readonly standfirst?: string | null;
  /** The most words the paragraph may have; one single sentence may have more. */
  readonly budget?: number;
}

/**
 * A paragraph of the text's own sentences that tells the story: its lead, cleaned, and where the lead gives
 * too little, the best of the rest. Paragraphs of `text` are parted by line breaks. Each sentence is
 * `text.slice(start, end)`; they stand in the text's order. Empty when the text has no sentence.
 */
export function summarize(text: string, options: SummaryOptions = {}): Summary {
  const language = languageOf(text, options.lang);
  const budget = options.budget ?? BUDGET;
  const sentences = readSentences(text, language);
  const all = vectorsOf([...sentences.map((s) => termsOf(s.text)), termsOf(options.title ?? '')]);
  const title = all.pop() ?? new Map<string, number>();
  const picked = walk(sentences, all, title, budget);
  if (total(sentences, picked) < budget * ENOUGH) fill(sentences, all, title, picked, budget);
  if (picked.size === 0) {
    const fallback = sentences.findIndex((s) => s.words >= 5);
    if (fallback >= 0) picked.add(fallback);
  }
  return paragraph([...picked].sort((a, b) => a - b).map((i) => sentences[i] as Sentence));
}

interface Sentence extends SummarySentence {
  readonly words: number;
  readonly isFit: boolean;
  readonly needsPrevious: boolean;
  readonly opensQuoted: boolean;
}

function readSentences(text: string, language: Language): Sentence[] {
  let isQuoted = false;
  let paragraphBefore = -1;
  return splitSentences(text, language).map((span) => {
    if (span.paragraph !== paragraphBefore) isQuoted = false;
    paragraphBefore = span.paragraph;
    const start = span.start + datelineLength(text.slice(span.start, span.end));
    const own = text.slice(start, span.end);
    const marks = quotationMarks(own);
    const isWhole = !isQuoted && !marks.closesEarlier && !marks.staysOpen;
    isQuoted = marks.staysOpen || (isQuoted && !marks.closesEarlier);
    return {
      text: own,
      start,
      end: span.end,
      words: countWords(own),
      isFit: isWhole && isProse(own, language),
      needsPrevious: refersBack(own, language),
      opensQuoted: opensWithQuotation(own),
    };
  });
}

function walk(
  sentences: readonly Sentence[],
  vectors: readonly Vector[],
  title: Vector,
  budget: number,
): Set<number> {
  const picked = new Set<number>();
  let words = 0;
  let previous = -1;
  for (const [i, sentence] of sentences.slice(0, LEAD).entries()) {
    const before = previous;
    if (sentence.words >= 5) previous = i;
    if (!sentence.isFit) continue;
    if (sentence.needsPrevious && !picked.has(before)) continue;
    if (picked.size === 0 && sentence.opensQuoted) continue;
    if (words + sentence.words > budget && picked.size > 0) continue;
    if (repeats(i, picked, vectors, title)) continue;
    picked.add(i);
    words += sentence.words;
    if (picked.size >= MOST) break;
  }
  return picked;
}

function fill(
  sentences: readonly Sentence[],
  vectors: readonly Vector[],
  title: Vector,
  picked: Set<number>,
  budget: number,
): void {
  const merit = scores(
    vectors,
    sentences.map((s) => s.words),
    title,
  );
  const order = merit.map((_, i) => i).sort((a, b) => (merit[b] ?? 0) - (merit[a] ?? 0));
  for (const i of order) {
    const sentence = sentences[i] as Sentence;
    if (picked.has(i) || !sentence.isFit || (sentence.needsPrevious && !picked.has(i - 1))) continue;
    if (sentence.opensQuoted && (picked.size === 0 || i < Math.min(...picked))) continue;
    if (total(sentences, picked) + sentence.words > budget && picked.size > 0) continue;
    if (repeats(i, picked, vectors, title)) continue;
    picked.add(i);
    if (picked.size >= MOST || total(sentences, picked) >= budget * ENOUGH) break;
  }
}

function repeats(i: number, picked: ReadonlySet<number>, vectors: readonly Vector[], title: Vector): boolean {
  const vector = vectors[i] as Vector;
  if (similarity(vector, title) > 0.9) return true;
  return [...picked].some((other) => similarity(vector, vectors[other] as Vector) > SAME);
}

function total(sentences: readonly Sentence[], picked: ReadonlySet<number>): number {
  let words = 0;
  for (const i of picked) words += sentences[i]?.words ?? 0;
  return words;
}

function paragraph(sentences: readonly Sentence[]): Summary {
  let text = '';
  for (const sentence of sentences)
    text += (text === '' || isUnspaced(text.slice(-2)) ? '' : ' ') + sentence.text;
  return { text, sentences: sentences.map(({ text: own, start, end }) => ({ text: own, start, end })) };
}

const BUDGET = 75;
/** The share of the budget below which a lead is too short to stand alone. */
const ENOUGH = 0.62;
/** The lead is sought among this many sentences. */
const LEAD = 8;
const MOST = 5;
/** Two sentences with a larger cosine say the same. */
const SAME = 0.6;
