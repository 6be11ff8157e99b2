import { sum } from '../metrics/statistics.ts';
import type { SetResult } from '../result.ts';

/** What counts over all sets: pages with noise left, prose lost, pages without their article. */
export interface Together {
  readonly pages: number;
  /** Pages whose text is known. */
  readonly known: number;
  readonly noisy: number;
  readonly empty: number;
  readonly wrong: number;
  readonly sentences: number;
  readonly lost: number;
}

/** Sums the sets up, for Lede. */
export function addUp(results: readonly SetResult[]): Together {
  const lede = results.flatMap(({ scores }) => scores.lede ?? []);
  const lost = results.flatMap((result) => result.lost ?? []);
  return {
    pages: sum(results.map(({ pages }) => pages)),
    known: sum(lede.map(({ known }) => known)),
    noisy: sum(lede.map(({ noisy }) => noisy)),
    empty: sum(lede.map(({ empty }) => empty)),
    wrong: sum(lede.map(({ wrong }) => wrong)),
    sentences: sum(lost.map(({ total }) => total)),
    lost: sum(lost.map((set) => set.lost)),
  };
}
