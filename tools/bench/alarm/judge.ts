import { reference } from '../quality/metrics/coverage.ts';
import { tokens } from '../quality/metrics/tokens.ts';
import { scoredText } from '../quality/scored-text.ts';
import type { TestPage } from '../quality/sets.ts';
import type { AlarmedBlock, AlarmRun, Trial } from './in-page/index.ts';

/** What the alarm did on a page whose text is known. */
export interface PageAlarm {
  readonly set: string;
  readonly id: string;
  /** How many paragraphs of the truth are not in the article as it was read. */
  readonly lost: number;
  /** Paragraphs that the alarm tells of, and how many of them are in the truth. */
  readonly alarmed: number;
  readonly rightly: number;
  readonly blocks: readonly AlarmedBlock[];
  readonly trials: readonly Trial[];
}

/** Holds a run against the truth of its page. Null where there was no whole story to look at. */
export function judgePage(set: string, { id, truth }: TestPage, run: AlarmRun): PageAlarm | null {
  if (run.text === null || !truth.text) return null;
  const text = scoredText(set, { standfirst: run.standfirst, text: run.text });
  const paragraphs = run.alarm.flatMap((block) => block.text.split('\n'));
  return {
    set,
    id,
    lost: lostParagraphs(truth.text, `${run.standfirst ?? ''}\n${text}`).length,
    alarmed: paragraphs.length,
    rightly: countTrue(paragraphs, truth.text),
    blocks: run.alarm,
    trials: run.trials,
  };
}

/** The paragraphs of a truth that a text does not hold: lines of which it has less than half of the runs of words. */
export function lostParagraphs(truth: string, text: string): string[] {
  const held = reference(text);
  return truth
    .split(/\n+/)
    .filter((line) => tokens(line).length >= PARAGRAPH && (held.coverage(line) ?? 1) < 0.5);
}

function countTrue(paragraphs: readonly string[], truth: string): number {
  const known = reference(truth);
  return paragraphs.filter((line) => (known.coverage(line) ?? 0) >= 0.5).length;
}

/** In words. */
const PARAGRAPH = 20;
