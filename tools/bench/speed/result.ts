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
