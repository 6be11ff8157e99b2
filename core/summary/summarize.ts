import type { Summary } from '../article.ts';
import { findNutGraf } from './nut-graf.ts';
import { cannotOpen } from './openings.ts';
import { merits } from './score.ts';
import { Selection } from './selection.ts';
import type { Statement } from './statements.ts';
import { readStory, type Story, type StoryOptions } from './story.ts';
import { isUnspaced } from './units.ts';

export interface SummaryOptions extends StoryOptions {
  /** The most words the paragraph may have; a single sentence may have more. */
  readonly budget?: number;
}

/**
 * A paragraph of the text's own sentences that tells the story: its lead, cleaned, and where the lead gives
 * too little, the best of the rest. Paragraphs of `text` are parted by line breaks. Each sentence is
 * `text.slice(start, end)`; they stand in the text's order. Empty when the text has no sentence.
 */
export function summarize(text: string, options: SummaryOptions = {}): Summary {
  const story = readStory(text, options, LONGEST_READ);
  const selection = new Selection(story, budgetFor(story, options.budget ?? BUDGET));
  takeLead(selection, findNutGraf(story));
  tellPoint(selection, story);
  selection.isStrict = true;
  if (!selection.isEnough) fill(selection, story);
  selection.isStrict = false;
  if (selection.isScrap) fill(selection, story);
  if (selection.isScrap) {
    selection.isRelaxed = true;
    takeLead(selection, 0);
  }
  dropTeaser(selection, story);
  if (selection.picked.size === 0) return paragraph(leastBad(story));
  return paragraph([...selection.picked].sort((a, b) => a - b).map((i) => story.statements[i] as Statement));
}

/** What a text without one sound sentence is told in: one that is whole, or at least one. */
function leastBad({ statements, language }: Story): Statement[] {
  const bearable = statements.filter((s) => s.words >= SHORTEST && s.words <= LONGEST);
  const whole = bearable.filter((s) => s.isFit);
  const best = whole.find((s) => !s.opensQuoted && !cannotOpen(s.text, language)) ?? whole[0] ?? bearable[0];
  return best ? [best] : [];
}

/** A short item is told in little more than half of its words: all of them would be no summary. */
function budgetFor(story: Story, most: number): number {
  const words = story.statements.reduce((sum, s) => sum + s.words, 0);
  return Math.min(most, Math.ceil(words * LARGEST_SHARE));
}

function takeLead(selection: Selection, start: number): void {
  for (let i = start; i < start + LEAD; i += 1) {
    if (selection.isEnough && !selection.follows(i)) break;
    selection.take(i);
  }
}

/** Puts the statement with most of the headline in the place of the last ones, when the lead has little of it. */
function tellPoint(selection: Selection, { point, statements }: Story): void {
  if (point.size < FEWEST_POINTS) return;
  const told = new Set(
    [...selection.picked].flatMap((i) => [...point.sharedWith(statements[i]?.text ?? '')]),
  );
  if (told.size >= point.size * TOLD) return;
  let best = -1;
  let most = told.size < 2 ? 0 : 1;
  for (let i = 0; i < Math.min(statements.length, FAR); i += 1) {
    const shared = point.sharedWith(statements[i]?.text ?? '');
    const gain = [...shared].filter((word) => !told.has(word)).length;
    if (gain <= most || selection.picked.has(i) || !selection.suits(i)) continue;
    best = i;
    most = gain;
  }
  if (best < 0) return;
  const lead = [...selection.picked].sort((a, b) => b - a);
  while (!selection.take(best) && lead.length > 1) selection.drop(lead.shift() ?? -1);
}

function fill(selection: Selection, story: Story): void {
  const merit = merits(story);
  const best = merit.map((_, i) => i).sort((a, b) => (merit[b] ?? 0) - (merit[a] ?? 0));
  for (const i of best) {
    if (selection.isEnough) return;
    selection.take(i);
  }
}

/** A last sentence of a few words, such as "The reason is simple.", only leads on to what the reader is not told. */
function dropTeaser(selection: Selection, { statements }: Story): void {
  const last = Math.max(...selection.picked);
  const statement = statements[last];
  if (selection.picked.size < 3 || !statement || statement.words > LONGEST_TEASER) return;
  if (!/\d/.test(statement.text)) selection.drop(last);
}

function paragraph(statements: readonly Statement[]): Summary {
  let text = '';
  for (const statement of statements) {
    text +=
      (text === '' || isUnspaced(text.slice(-2)) || isUnspaced(statement.text.slice(0, 2)) ? '' : ' ') +
      statement.text;
  }
  return { text, sentences: statements.map(({ text: own, start, end }) => ({ text: own, start, end })) };
}

const BUDGET = 75;
/** Characters, some 1,300 English words: a paragraph is told by the lead, and of 1,223 articles nine are told otherwise with what is farther. */
const LONGEST_READ = 8_000;
const SHORTEST = 5;
const LONGEST = 100;
const LARGEST_SHARE = 0.6;
const LONGEST_TEASER = 5;
/** Words of a headline, below which there is too little to tell by. */
const FEWEST_POINTS = 3;
/** The share of the headline's words that a lead has at least, if it tells what the headline promises. */
const TOLD = 0.34;
/** Statements among which the headline's promise is looked for. */
const FAR = 60;
/** The lead is sought among this many sentences. */
const LEAD = 8;
