import { quantile, sum } from '../quality/metrics/statistics.ts';
import type { ContenderName } from './in-page/contenders.ts';
import type { PageTimes, Times } from './time-page.ts';

/** A timed page by its name in the corpus. */
export interface TimedPage extends PageTimes {
  readonly id: string;
}

/** What one contender took on all pages, in milliseconds. */
export interface Spread {
  readonly total: number;
  readonly median: number;
  readonly p90: number;
}

/** How Lede's whole way stands to Readability alone and to Defuddle. */
export interface Ratios {
  /** Lede's time on all pages together, as a share of Readability's. */
  readonly together: number;
  /** The median page's share. */
  readonly median: number;
  /** 90th percentile of the share, after the 5 ms that nobody notices. */
  readonly p90: number;
  /** Pages on which Lede takes more than half as long again as Readability, and 10 ms. */
  readonly slow: readonly string[];
  /** Lede's time on all pages together, as a share of Defuddle's; null where that was not timed. */
  readonly defuddle: number | null;
}

export interface SpeedFigures {
  readonly spreads: Readonly<Partial<Record<ContenderName, Spread>>>;
  readonly ratios: Ratios;
  /** Mean milliseconds of Lede's steps, in their order, and their shares of the whole. */
  readonly stages: readonly Stage[];
  /** Milliseconds of a page's first reading, summary included, and of its longest step: what a page may have to wait for. */
  readonly first: { readonly whole: Spread; readonly longest: Spread };
}

export interface Stage {
  readonly name: string;
  readonly ms: number;
  readonly share: number;
}

/** Sums up the pages. There must be one at least. */
export function figuresOf(pages: readonly TimedPage[]): SpeedFigures {
  const names = Object.keys(pages[0]?.times ?? {}) as ContenderName[];
  return {
    spreads: Object.fromEntries(
      names.map((name) => [name, spreadOf(pages.map(({ times }) => ms(times, name)))]),
    ),
    ratios: ratiosOf(pages),
    stages: stagesOf(pages),
    first: {
      whole: spreadOf(pages.map(({ firstStages }) => sum(Object.values(firstStages)))),
      longest: spreadOf(pages.map(({ firstStages }) => longestOf(firstStages))),
    },
  };
}

function spreadOf(values: readonly number[]): Spread {
  return { total: sum(values), median: quantile(values, 0.5) ?? 0, p90: quantile(values, 0.9) ?? 0 };
}

function ratiosOf(pages: readonly TimedPage[]): Ratios {
  const total = (name: ContenderName) => sum(pages.map(({ times }) => ms(times, name)));
  const shares = (free: number) =>
    pages.map(({ times }) => Math.max(0, ms(times, 'lede') - free) / ms(times, 'readability'));
  return {
    together: total('lede') / total('readability'),
    median: quantile(shares(0), 0.5) ?? 0,
    p90: quantile(shares(FREE), 0.9) ?? 0,
    slow: pages
      .filter(({ times }) => ms(times, 'lede') > 1.5 * ms(times, 'readability') + 10)
      .map(({ id }) => id),
    defuddle: total('defuddle') > 0 ? total('lede') / total('defuddle') : null,
  };
}

function stagesOf(pages: readonly TimedPage[]): Stage[] {
  const sums = new Map<string, number>();
  for (const { stages } of pages)
    for (const [name, ms] of Object.entries(stages)) sums.set(name, (sums.get(name) ?? 0) + ms);
  const whole = sum([...sums.values()]);
  return [...sums].map(([name, total]) => ({ name, ms: total / pages.length, share: total / whole }));
}

/** The longest step that the page's own thread does: the summary is written in the popup, or after the first paint. */
function longestOf({ summary: _, ...steps }: TimedPage['firstStages']): number {
  return Math.max(0, ...Object.values(steps));
}

function ms(times: Times, name: ContenderName): number {
  return times[name] ?? 0;
}

/** Milliseconds that nobody notices. */
const FREE = 5;
