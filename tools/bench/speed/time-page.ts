import type { IsolatedPages, ScriptResult } from '../../corpus/isolated-pages.ts';
import type { Markup } from '../../corpus/page-reader.ts';
import { quantile } from '../quality/metrics/statistics.ts';
import type { ContenderName } from './in-page/contenders.ts';
import type { TimedRun } from './in-page/timed-run.ts';

export interface TimePageOptions {
  /** The bundled page part of the benchmark; with in-page/index.ts as `bundle`. */
  readonly script: string;
  readonly contenders: readonly ContenderName[];
  /** How often each contender is timed, after one round that is not. */
  readonly rounds: number;
  /** Makes the page what it is to be, by the functions of the page part. */
  readonly prepare?: string;
}

/** What the contenders took on one page: medians of the rounds, in milliseconds. */
export interface PageTimes {
  readonly elements: number;
  /** Time that the page's main thread worked: other work on the machine does not count. */
  readonly times: Times;
  /** The same by the clock. */
  readonly wall: Times;
  /** Lede's steps in their order, worked time. */
  readonly stages: Readonly<Record<string, number>>;
  /** The same of the first reading, as each page is read that somebody opens: nothing of Lede's code has run before. */
  readonly firstStages: Readonly<Record<string, number>>;
}

export type Times = Readonly<Partial<Record<ContenderName, number>>>;

/**
 * Times the contenders on a page that has been loaded and laid out, in turn, round by round, so that what else the
 * machine does meets all of them alike. Each round begins with another one, so that none always pays for the garbage
 * of the same other. Rejects when the page does not load or a contender throws.
 */
export async function timePage(
  pages: IsolatedPages,
  page: { html: Markup; url: string },
  { script, contenders, rounds, prepare = '0' }: TimePageOptions,
): Promise<PageTimes> {
  const turns = Array.from({ length: rounds + 1 }, (_, round) =>
    contenders.map((_, turn) => contenders[(turn + round) % contenders.length] as ContenderName),
  ).flat();
  const results = await pages.run(page.html, page.url, [
    script,
    prepare,
    'document.documentElement.offsetHeight; bundle.countElements(document)',
    ...turns.map((name) => `bundle.timedRun(document, ${JSON.stringify(name)})`),
  ]);
  const elements = answerOf(results[2]) as number;
  const all = results.slice(3).map((result, index) => ({
    name: turns[index] as ContenderName,
    // The page part's own result: its type says what it is.
    run: answerOf(result) as TimedRun,
    ms: result.ms,
  }));
  const timed = all.slice(contenders.length);
  const of = (name: ContenderName) => timed.filter((turn) => turn.name === name);
  const each = (read: (turn: (typeof timed)[number]) => number): Times =>
    Object.fromEntries(contenders.map((name) => [name, median(of(name).map(read))]));
  return {
    elements,
    times: each(({ ms, run }) => ms / run.runs),
    wall: each(({ run }) => run.wall / run.runs),
    stages: stagesOf(of('lede')),
    firstStages: stagesOf(all.filter(({ name }) => name === 'lede').slice(0, 1)),
  };
}

/** The steps' share of the clock's time, of the time that the thread worked. */
function stagesOf(turns: readonly { run: TimedRun; ms: number }[]): Record<string, number> {
  const samples = new Map<string, number[]>();
  for (const { run, ms } of turns)
    for (const [stage, wall] of run.stages)
      samples.set(stage, [...(samples.get(stage) ?? []), (wall * ms) / run.wall]);
  return Object.fromEntries([...samples].map(([stage, values]) => [stage, median(values)]));
}

function answerOf(result: ScriptResult | undefined): unknown {
  if (!result) throw new Error('The page gave no answer.');
  if ('error' in result) throw new Error(result.error);
  return result.value;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5) ?? Number.NaN;
}
