import { quantile } from '../quality/metrics/statistics.ts';
import type { SpeedFigures, TimedPage } from './figures.ts';
import type { GrownPage } from './measure-growth.ts';
import type { Heap } from './measure-heap.ts';

/** All that a run measured; what it was not asked for is empty or null. */
export interface Speed {
  readonly pages: readonly TimedPage[];
  readonly figures: SpeedFigures;
  readonly growth: readonly GrownPage[];
  readonly heap: Heap | null;
  readonly openings: Openings | null;
  readonly loads: Loads | null;
}

/** From the click to the first text, in milliseconds, each in a fresh browser. */
export interface Openings {
  readonly pages: number;
  readonly empty: Quantiles;
  readonly popup: Quantiles;
  readonly reader: Quantiles;
}

export interface Quantiles {
  readonly median: number;
  readonly p90: number;
}

/** The median and the 90th percentile; not a number where there are no values. */
export function quantiles(values: readonly number[]): Quantiles {
  return { median: quantile(values, 0.5) ?? Number.NaN, p90: quantile(values, 0.9) ?? Number.NaN };
}

/** Loads of pages in a browser that has Lede, where nobody asks for it, in milliseconds. */
export interface Loads {
  readonly pages: number;
  /** Beside an extension that does nothing at all. */
  readonly empty: Quantiles;
  readonly lede: Quantiles;
  /** The median page's time with Lede, as a share of the time without. */
  readonly share: number;
  /** Scripts of Lede that ran in the pages. */
  readonly scripts: number;
  /** Worlds that Lede had in the pages, without which it can listen to nothing there. */
  readonly worlds: number;
}
