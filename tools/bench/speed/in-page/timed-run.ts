import { CONTENDERS, type ContenderName, readWhole } from './contenders.ts';

export interface TimedRun {
  /** How often the contender ran. */
  readonly runs: number;
  /** Milliseconds by the clock, of all runs together. */
  readonly wall: number;
  /** Milliseconds by the clock of Lede's steps, in their order. */
  readonly stages: readonly (readonly [name: string, ms: number])[];
}

/** Runs one contender on the page: once, or as often as the clock needs to tell its time. */
export function timedRun(page: Document, name: ContenderName): TimedRun {
  const stages: [string, number][] = [];
  const start = performance.now();
  let last = start;
  let runs = 0;
  do {
    if (name !== 'lede') CONTENDERS[name](page);
    else
      readWhole(page, (step) => {
        const now = performance.now();
        if (runs === 0) stages.push([step, now - last]);
        last = now;
      });
    runs++;
  } while (performance.now() - start < SHORT && runs < MOST_RUNS);
  return { runs, wall: performance.now() - start, stages };
}

/** How many elements the page has. */
export function countElements(page: Document): number {
  return page.getElementsByTagName('*').length;
}

/** Milliseconds; the clock ticks ten times in one. */
const SHORT = 2;
const MOST_RUNS = 50;
