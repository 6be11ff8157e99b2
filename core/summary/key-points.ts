import type { SummarySentence } from '../article.ts';
import type { Language } from './language.ts';
import { type Background, refersBack } from './openings.ts';
import { isMerelyQuotation } from './quotations.ts';
import { merits } from './score.ts';
import { similarity, type Vector } from './similarity.ts';
import type { Statement } from './statements.ts';
import { backgroundOf, readStory, type Story, type StoryOptions } from './story.ts';
import { summarize } from './summarize.ts';

/**
 * The story in three to five sentences that each can be read alone, in the text's order; the first is the
 * summary's first. Fewer when the text has no more of that kind. Offsets are as in a summary.
 */
export function keyPoints(text: string, options: StoryOptions = {}): SummarySentence[] {
  const story = readStory(text, options, LONGEST_READ);
  const [first] = summarize(text, options).sentences;
  const lead = story.statements.findIndex((s) => s.start === first?.start);
  if (lead < 0) return [];
  const picked = [lead];
  const merit = merits(story);
  const told = new Set([...story.terms.known, story.terms.of(lead)].flatMap((terms) => [...terms]));
  const candidates = story.statements.flatMap((s, i) =>
    i > lead && standsAlone(s, story.language, backgroundOf(story, i, told)) ? [i] : [],
  );
  while (picked.length < count(story)) {
    const next = best(candidates, (i) => (merit[i] ?? 0) - DIVERSITY * nearest(i, picked, story));
    if (next === undefined) break;
    candidates.splice(candidates.indexOf(next), 1);
    if (nearest(next, picked, story) < SAME) picked.push(next);
  }
  return picked.sort((a, b) => a - b).map((i) => place(story.statements[i] as Statement));
}

function standsAlone(statement: Statement, language: Language, background: Background): boolean {
  const { text, isFit, opensQuoted, words } = statement;
  if (!isFit || opensQuoted || words < SHORTEST || words > LONGEST || isMerelyQuotation(text)) return false;
  return !refersBack(text, language, background);
}

function nearest(index: number, picked: readonly number[], { terms }: Story): number {
  const { statements: vectors } = terms.vectors;
  const own = vectors[index] as Vector;
  return Math.max(...picked.map((other) => similarity(own, vectors[other] as Vector)));
}

function best(candidates: readonly number[], value: (index: number) => number): number | undefined {
  let top: number | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const own = value(candidate);
    if (own > most) {
      top = candidate;
      most = own;
    }
  }
  return top;
}

function count({ statements }: Story): number {
  return Math.min(MOST, Math.max(FEWEST, Math.round(statements.length / STATEMENTS_PER_POINT)));
}

function place({ text, start, end }: Statement): SummarySentence {
  return { text, start, end };
}

/** Characters, some 6,500 English words: few stories have half of it, and books are not told by their last pages. */
const LONGEST_READ = 40_000;
const FEWEST = 3;
const MOST = 5;
const STATEMENTS_PER_POINT = 6;
/** Words a card holds. */
const SHORTEST = 8;
const LONGEST = 40;
/** Two points with a larger cosine say the same. */
const SAME = 0.4;
const DIVERSITY = 0.7;
