import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mean } from '../quality/metrics/statistics.ts';
import { label, shown } from '../quality/report/contenders.ts';
import type { SetResult } from '../quality/result.ts';
import type { Speed } from '../speed/result.ts';

/** A few figures of one contender; those that it was not measured for are null. */
export interface ContenderFigures {
  /** As its version is written: "Readability". */
  readonly name: string;
  /** F1 of the article's text, 0 to 1: the mean of the sets. */
  readonly f1: number | null;
  /** Share of pages on which a promo, a related story or the like is left: the mean of the sets. */
  readonly noisy: number | null;
  /** Time on all pages together; Readability's is 1. */
  readonly time: number | null;
}

/** The figures of all contenders, from what the benchmarks left in their folders. */
export function readFigures(results: string): ContenderFigures[] {
  return figuresOf(read<SetResult[]>(results, 'quality'), read<Pick<Speed, 'figures'>>(results, 'speed'));
}

/** The figures of all contenders, Lede first. */
export function figuresOf(
  sets: readonly Pick<SetResult, 'scores'>[],
  { figures: { spreads } }: Pick<Speed, 'figures'>,
): ContenderFigures[] {
  const names = shown(Object.keys(sets[0]?.scores ?? {}));
  return names.map((name) => {
    const scores = sets.flatMap((set) => set.scores[name] ?? []);
    const engine = name.split(',')[0] ?? '';
    const own = spreads[engine as keyof typeof spreads];
    const whole = spreads.readability;
    return {
      name: label(engine),
      f1: mean(scores.flatMap(({ shingles }) => shingles?.f1 ?? [])),
      noisy: mean(scores.flatMap(({ noisy, known }) => (known > 0 ? noisy / known : []))),
      time: own && whole ? own.total / whole.total : null,
    };
  });
}

/** Written by the benchmarks of this same version. */
function read<Result>(results: string, bench: string): Result {
  return JSON.parse(readFileSync(join(results, bench, `${bench}.json`), 'utf8')) as Result;
}
