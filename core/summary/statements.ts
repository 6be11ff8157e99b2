import type { SummarySentence } from '../article.ts';
import { datelineLength } from './dateline.ts';
import { findDialogue } from './dialogue.ts';
import { type Language, wordSet } from './language.ts';
import { isProse } from './prose.ts';
import { findQuotations, opensWithQuotation, type Quotation } from './quotations.ts';
import { LINE_BREAK, type SentenceSpan, splitSentences } from './sentences.ts';
import { countWords } from './units.ts';

/** A sentence as a summary would show it, without its dateline, and what speaks against showing it. */
export interface Statement extends SummarySentence {
  readonly paragraph: number;
  readonly words: number;
  /** A whole statement of the article's own voice. */
  readonly isFit: boolean;
  readonly opensQuoted: boolean;
}

/**
 * Reads a text as statements, in order. The sentences of a short quotation are one statement, because each
 * alone would lose a quotation mark; those of a long one are not fit.
 */
export function readStatements(text: string, language: Language): readonly Statement[] {
  const pieces = splitSentences(text, language).map((span) => ({ ...span, isBroken: false }));
  const whole = byParagraph(pieces).flatMap((spans) => joinQuotations(text, spans));
  const statements = withoutDialogue(
    whole.map((span) => read(text, span, language)),
    text,
  );
  return hasNarrator(statements) ? statements : statements.map(withoutWitness);
}

interface Piece extends SentenceSpan {
  readonly isBroken: boolean;
}

interface Draft extends Statement {
  readonly isFirstPerson: boolean;
}

function read(text: string, piece: Piece, language: Language): Draft {
  const start = piece.start + datelineLength(text.slice(piece.start, piece.end));
  const own = text.slice(start, piece.end);
  return {
    text: own,
    start,
    end: piece.end,
    paragraph: piece.paragraph,
    words: countWords(own),
    isFit: !piece.isBroken && isProse(own, language),
    opensQuoted: opensWithQuotation(own),
    isFirstPerson: speaksOfItself(own, language),
  };
}

function joinQuotations(text: string, pieces: readonly Piece[]): Piece[] {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return [];
  const quotations = findQuotations(text.slice(first.start, last.end)).map((quotation) => ({
    ...quotation,
    start: quotation.start + first.start,
    end: quotation.end + first.start,
  }));
  const joined: Piece[] = [];
  let next = 0;
  for (const piece of pieces) {
    while ((quotations[next]?.end ?? Infinity) <= piece.start) next += 1;
    const before = joined.at(-1);
    if (before && cuts(quotations[next], piece.start)) {
      const both = { ...before, end: piece.end };
      if (!before.isBroken && countWords(text.slice(both.start, both.end)) <= LONGEST_JOINED) {
        joined[joined.length - 1] = both;
        continue;
      }
      joined[joined.length - 1] = { ...before, isBroken: true };
      joined.push({ ...piece, isBroken: true });
    } else joined.push({ ...piece, isBroken: hasUnclosed(quotations, next, piece) });
  }
  return joined;
}

function cuts(quotation: Quotation | undefined, offset: number): boolean {
  return quotation?.isClosed === true && quotation.start < offset && quotation.end > offset;
}

function hasUnclosed(quotations: readonly Quotation[], from: number, piece: Piece): boolean {
  for (let i = from; i < quotations.length; i += 1) {
    const quotation = quotations[i] as Quotation;
    if (quotation.start >= piece.end) break;
    if (!quotation.isClosed) return true;
  }
  return false;
}

function byParagraph(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [];
  for (const piece of pieces) {
    const own = paragraphs[piece.paragraph];
    if (own) own.push(piece);
    else paragraphs[piece.paragraph] = [piece];
  }
  return paragraphs;
}

function speaksOfItself(sentence: string, language: Language): boolean {
  let outside = '';
  let end = 0;
  for (const quotation of findQuotations(sentence)) {
    outside += sentence.slice(end, quotation.start);
    end = quotation.end;
  }
  outside += sentence.slice(end);
  const words = wordSet(language.firstPerson);
  return (outside.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => words.has(word));
}

/** Whether the author tells the story as "I": then such sentences are the article's own voice. */
function hasNarrator(statements: readonly Draft[]): boolean {
  const speaking = statements.filter((s) => s.isFirstPerson).length;
  return (
    speaking > statements.length * NARRATED ||
    statements.slice(0, LEAD).some((s) => s.isFirstPerson && s.isFit)
  );
}

/** What is said in an interview needs the question and the speaker; its introduction doesn't. */
function withoutDialogue(statements: readonly Draft[], text: string): readonly Draft[] {
  const start = findDialogue(text.split(LINE_BREAK).filter((line) => line.trim() !== ''));
  if (start === null) return statements;
  const isIntroduction = (s: Draft): boolean => s.paragraph < start;
  const words = statements.filter((s) => s.isFit && isIntroduction(s)).reduce((sum, s) => sum + s.words, 0);
  if (words < SHORTEST_INTRODUCTION) return statements;
  return statements.map((s) => (isIntroduction(s) ? s : { ...s, isFit: false }));
}

function withoutWitness(statement: Draft): Draft {
  return statement.isFirstPerson ? { ...statement, isFit: false } : statement;
}

const LONGEST_JOINED = 45;
const SHORTEST_INTRODUCTION = 25;
const NARRATED = 0.15;
const LEAD = 3;
