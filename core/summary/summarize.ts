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
  const story = readStory(text, options);
  const selection = new Selection(story, budgetFor(story, options.budget ?? BUDGET));
  takeLead(selection, findNutGraf(story));
  if (!selection.isEnough) fill(selection, story);
  if (selection.isScrap) {
    selection.isRelaxed = true;
    takeLead(selection, 0);
  }
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

function fill(selection: Selection, story: Story): void {
  const merit = merits(story);
  const best = merit.map((_, i) => i).sort((a, b) => (merit[b] ?? 0) - (merit[a] ?? 0));
  for (const i of best) {
    if (selection.isEnough) return;
    selection.take(i);
  }
}

function paragraph(statements: readonly Statement[]): Summary {
  let text = '';
  for (const statement of statements) {
    text += (text === '' || isUnspaced(text.slice(-2)) ? '' : ' ') + statement.text;
  }
  return { text, sentences: statements.map(({ text: own, start, end }) => ({ text: own, start, end })) };
}

const BUDGET = 75;
const SHORTEST = 5;
const LONGEST = 100;
const LARGEST_SHARE = 0.6;
/** The lead is sought among this many sentences. */
const LEAD = 8;
