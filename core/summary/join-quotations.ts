import { findQuotations, type Quotation } from './quotations.ts';
import type { SentenceSpan } from './sentences.ts';
import { countWords } from './units.ts';

/** One or more sentences that can be shown without the rest. */
export interface Piece extends SentenceSpan {
  /** Whether a quotation begins or ends in it that has its other mark elsewhere. */
  readonly isBroken: boolean;
}

/**
 * Joins the sentences of a short quotation into one piece, because each alone would lose a quotation mark:
 * 'She said: "We are late. We know it."' The sentences of a long quotation stay apart and are broken.
 */
export function joinQuotations(text: string, sentences: readonly SentenceSpan[]): Piece[] {
  return byParagraph(sentences).flatMap((paragraph) => joinInParagraph(text, paragraph));
}

function joinInParagraph(text: string, sentences: readonly SentenceSpan[]): Piece[] {
  const offset = sentences[0]?.start ?? 0;
  const quotations = findQuotations(text.slice(offset, sentences.at(-1)?.end)).map((quotation) => ({
    ...quotation,
    start: quotation.start + offset,
    end: quotation.end + offset,
  }));
  const pieces: Piece[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while ((quotations[next]?.end ?? Infinity) <= sentence.start) next += 1;
    const isBroken = hasUnclosed(quotations, next, sentence);
    const before = pieces.pop();
    if (!before || !cuts(quotations[next], sentence.start)) {
      if (before) pieces.push(before);
      pieces.push({ ...sentence, isBroken });
    } else if (before.isBroken || countWords(text.slice(before.start, sentence.end)) > LONGEST) {
      pieces.push({ ...before, isBroken: true }, { ...sentence, isBroken: true });
    } else pieces.push({ ...before, end: sentence.end, isBroken });
  }
  return pieces;
}

function cuts(quotation: Quotation | undefined, offset: number): boolean {
  return quotation?.isClosed === true && quotation.start < offset && quotation.end > offset;
}

function hasUnclosed(quotations: readonly Quotation[], from: number, sentence: SentenceSpan): boolean {
  for (let i = from; i < quotations.length; i += 1) {
    const quotation = quotations[i] as Quotation;
    if (quotation.start >= sentence.end) break;
    if (!quotation.isClosed) return true;
  }
  return false;
}

function byParagraph(sentences: readonly SentenceSpan[]): SentenceSpan[][] {
  const paragraphs = new Map<number, SentenceSpan[]>();
  for (const sentence of sentences) {
    const own = paragraphs.get(sentence.paragraph);
    if (own) own.push(sentence);
    else paragraphs.set(sentence.paragraph, [sentence]);
  }
  return [...paragraphs.values()];
}

/** Words; about two lines of the summary. */
const LONGEST = 45;
