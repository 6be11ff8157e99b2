import { type DiffLine, diffTexts, foldCommon } from './diff.ts';
import type { PageMeasure } from './measure.ts';
import { NOISE } from './metrics/leftover-kinds.ts';
import type { RemovalCost } from './metrics/removal-cost.ts';
import { sum } from './metrics/statistics.ts';
import { goodness } from './score-page.ts';
import { type SetScore, scoreSet } from './score-set.ts';

/** What the benchmark says about a set: all of the report, as plain data. */
export interface SetResult {
  readonly set: string;
  readonly pages: number;
  /** Pages left out because their truth is known to be wrong. */
  readonly suspects: number;
  readonly scores: Readonly<Record<string, SetScore>>;
  /** Truth sentences that Readability kept and Lede lost; null when Readability did not run. */
  readonly lost: { readonly lost: number; readonly total: number } | null;
  readonly costs: readonly KindCost[];
  /** Word F1 of every page, in ascending order, by contender. */
  readonly spread: Readonly<Record<string, readonly number[]>>;
  readonly worst: readonly PageResult[];
  /** Pages that still show a promo, related story, ad label, share bar or consent. */
  readonly noisy: readonly { readonly id: string; readonly lines: readonly string[] }[];
  /** Pages on which Lede gave no article, with the reason. */
  readonly refused: readonly { readonly id: string; readonly reason: string }[];
}

/** What the removals of one kind cost. */
export interface KindCost {
  readonly kind: string;
  readonly blocks: number;
  readonly words: number;
  /** Words that the truth has and the text has no more. */
  readonly lost: number;
  /** The removals that cost most, the dearest first. */
  readonly dearest: readonly (RemovalCost & { readonly id: string })[];
}

export interface PageResult {
  readonly id: string;
  readonly url: string | null;
  readonly goodness: number;
  /** The same figure for the other contenders. */
  readonly beside: Readonly<Record<string, number>>;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly missed: readonly string[];
  readonly leaked: readonly string[];
  readonly diff: readonly DiffLine[];
}

/** Sums a set's pages up. `worst` is how many of them are told in full. */
export function summarizeSet(
  set: { name: string; suspects: number },
  measures: readonly PageMeasure[],
  worst: number,
): SetResult {
  const contenders = Object.keys(measures[0]?.scores ?? {});
  const scoresOf = (name: string) => measures.flatMap((measure) => measure.scores[name] ?? []);
  const lede = (measure: PageMeasure) => measure.scores.lede;
  const judged = measures.flatMap(({ lost }) => lost ?? []);
  return {
    set: set.name,
    pages: measures.length,
    suspects: set.suspects,
    scores: Object.fromEntries(contenders.map((name) => [name, scoreSet(scoresOf(name))])),
    lost:
      judged.length === 0
        ? null
        : { lost: sum(judged.map(({ lost }) => lost.length)), total: sum(judged.map(({ total }) => total)) },
    costs: kindCosts(measures),
    spread: Object.fromEntries(
      contenders.map((name) => [
        name,
        scoresOf(name)
          .map(goodness)
          .sort((a, b) => a - b),
      ]),
    ),
    worst: [...measures]
      .sort((a, b) => pageGoodness(a) - pageGoodness(b))
      .slice(0, worst)
      .map(pageResult),
    noisy: measures.flatMap((measure) => {
      const lines = lede(measure)?.leftovers.filter(({ kind }) => NOISE.has(kind)) ?? [];
      return lines.length === 0
        ? []
        : [{ id: measure.page.id, lines: lines.map(({ kind, text }) => `${kind}: ${text.slice(0, 200)}`) }];
    }),
    refused: measures.flatMap((measure) => {
      const reason = lede(measure)?.failure;
      return reason === undefined ? [] : [{ id: measure.page.id, reason }];
    }),
  };
}

/** What one page came to, with the diff against its truth. */
export function pageResult(measure: PageMeasure): PageResult {
  const { page, scores, text } = measure;
  const others = Object.entries(scores).filter(([name]) => name !== 'lede');
  return {
    id: page.id,
    url: page.url,
    goodness: pageGoodness(measure),
    beside: Object.fromEntries(others.map(([name, score]) => [name, goodness(score)])),
    precision: scores.lede?.words?.precision ?? null,
    recall: scores.lede?.words?.recall ?? null,
    missed: scores.lede?.segments?.missed ?? [],
    leaked: scores.lede?.segments?.leaked ?? [],
    diff: page.truth.text ? foldCommon(diffTexts(page.truth.text, text)) : [],
  };
}

function pageGoodness(measure: PageMeasure): number {
  return measure.scores.lede === undefined ? 0 : goodness(measure.scores.lede);
}

function kindCosts(measures: readonly PageMeasure[]): KindCost[] {
  const costs = measures.flatMap(({ page, costs: own }) => own.map((cost) => ({ ...cost, id: page.id })));
  const byKind = Map.groupBy(costs, ({ kind }) => kind);
  return [...byKind]
    .map(([kind, own]) => ({
      kind,
      blocks: own.length,
      words: sum(own.map(({ words }) => words)),
      lost: sum(own.map(({ lost }) => lost)),
      dearest: own
        .filter(({ lost }) => lost > 0)
        .sort((a, b) => b.lost - a.lost)
        .slice(0, 8),
    }))
    .sort((a, b) => b.lost - a.lost);
}
