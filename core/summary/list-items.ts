import type { Language } from './language.ts';
import { announces } from './openings.ts';
import type { Statement } from './statements.ts';

/**
 * The statement with which the items of a list begin, behind an introduction that tells what it is a list of.
 * Infinity when the text is no list: what stands under a number or a heading makes little sense without the others.
 */
export function findItems(statements: readonly Statement[], language: Language): number {
  const first = findNumbered(statements) ?? findAnnounced(statements, language);
  if (first === undefined) return Number.POSITIVE_INFINITY;
  const introduction = statements.slice(0, first).filter((s) => s.isFit);
  const words = introduction.reduce((sum, s) => sum + s.words, 0);
  return words < SHORTEST_INTRODUCTION ? Number.POSITIVE_INFINITY : first;
}

function findNumbered(statements: readonly Statement[]): number | undefined {
  const numbered = statements.flatMap((s, i) =>
    NUMBER.test(s.text) && isNewParagraph(statements, i) ? [i] : [],
  );
  return numbered.length < FEWEST ? undefined : numbered[0];
}

/** "Here are the six matches:", when headings follow. */
function findAnnounced(statements: readonly Statement[], language: Language): number | undefined {
  const start = statements
    .slice(0, EARLY)
    .findIndex((s) => s.text.endsWith(':') && announces(s.text, language));
  if (start < 0) return undefined;
  const headings = statements.filter(
    ({ text }, i) =>
      i > start && isNewParagraph(statements, i) && isNewParagraph(statements, i + 1) && !ENDED.test(text),
  );
  return headings.length < FEWEST ? undefined : start;
}

function isNewParagraph(statements: readonly Statement[], index: number): boolean {
  return statements[index]?.paragraph !== statements[index - 1]?.paragraph;
}

const NUMBER = /^(?:#|No\.? ?)?\d{1,3}[.):](?:\s|$)/u;
const ENDED = /[\p{Sentence_Terminal}…:,;][\p{Pe}\p{Pf}"'“»]*$/u;
const FEWEST = 3;
const EARLY = 12;
/** Words. */
const SHORTEST_INTRODUCTION = 12;
