import type { SummarySentence } from '../article.ts';
import { datelineLength } from './dateline.ts';
import { findDialogue } from './dialogue.ts';
import { joinQuotations, type Piece } from './join-quotations.ts';
import type { Language } from './language.ts';
import { isProse } from './prose.ts';
import { opensWithQuotation } from './quotations.ts';
import { LINE_BREAK, splitSentences } from './sentences.ts';
import { countWords } from './units.ts';
import { hasNarrator, speaksOfItself } from './witness.ts';

/** A sentence as a summary would show it, without its dateline, and what speaks against showing it. */
export interface Statement extends SummarySentence {
  readonly paragraph: number;
  readonly words: number;
  /** A whole statement of the article's own voice. */
  readonly isFit: boolean;
  readonly opensQuoted: boolean;
}

/** Reads a text as statements, in order. Line breaks part paragraphs. */
export function readStatements(text: string, language: Language): Statement[] {
  const pieces = joinQuotations(text, splitSentences(text, language));
  const statements = withoutDialogue(
    pieces.map((piece) => readPiece(text, piece, language)),
    text,
  );
  const speaks = statements.map((s) => speaksOfItself(s.text, language) && s.isFit);
  const isNarrated = hasNarrator(speaks);
  const said = new Set<string>();
  const quoted = announcedParagraphs(statements);
  return statements.map((s, i) => {
    // What stands twice stands as a caption or a pull-quote the second time.
    const isRepeated = said.has(s.text);
    said.add(s.text);
    const isStray = isRepeated || (speaks[i] && !isNarrated) || quoted.has(s.paragraph);
    return isStray ? { ...s, isFit: false } : s;
  });
}

/** Paragraphs behind a colon: somebody's words without quotation marks, or the items of a list. */
function announcedParagraphs(statements: readonly Statement[]): Set<number> {
  const announced = new Set<number>();
  const colons = statements.filter(({ text }) => COLON.test(text));
  if (colons.length === 0) return announced;
  const kinds = kindsOfParagraphs(statements);
  for (const { paragraph } of colons) {
    const first = paragraph + 1;
    let end = first + 1;
    if (kinds[first] !== 'long') while (kinds[end] === kinds[first] && end - first < MOST_ITEMS) end += 1;
    // A single sentence behind a colon is what was to be said: "One thing is clear:"
    if (kinds[first] === 'sentence' && end - first === 1) continue;
    for (let i = first; i < end; i += 1) announced.add(i);
  }
  return announced;
}

function kindsOfParagraphs(statements: readonly Statement[]): ('sentence' | 'scrap' | 'long')[] {
  const kinds: ('sentence' | 'scrap' | 'long')[] = [];
  for (const { paragraph, text } of statements) {
    const kind = ENDED.test(text) ? 'sentence' : 'scrap';
    kinds[paragraph] = kinds[paragraph] === undefined ? kind : 'long';
  }
  return kinds;
}

function readPiece(text: string, piece: Piece, language: Language): Statement {
  const start = piece.start + datelineLength(text.slice(piece.start, piece.end));
  const own = text.slice(start, piece.end);
  let isFit: boolean | undefined;
  return {
    text: own,
    start,
    end: piece.end,
    paragraph: piece.paragraph,
    words: countWords(own),
    // Dearest of all to tell, and most sentences are never asked.
    get isFit() {
      isFit ??= !piece.isBroken && isProse(own, language);
      return isFit;
    },
    opensQuoted: opensWithQuotation(own),
  };
}

/** What is said in an interview needs the question and the speaker; its introduction doesn't. */
function withoutDialogue(statements: Statement[], text: string): Statement[] {
  const start = findDialogue(text.split(LINE_BREAK).filter((line) => line.trim() !== ''));
  if (start === null) return statements;
  const introduction = statements.filter((s) => s.isFit && s.paragraph < start);
  if (introduction.reduce((sum, s) => sum + s.words, 0) < SHORTEST_INTRODUCTION) return statements;
  return statements.map((s) => (s.paragraph < start ? s : { ...s, isFit: false }));
}

const COLON = /[:：]$/;
const ENDED = /[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}"'“»]*$/u;
const MOST_ITEMS = 6;
/** Words. */
const SHORTEST_INTRODUCTION = 25;
