import type { Weights } from './weigh.ts';

export interface Comparison {
  /** One for each weight: what it is, what it weighs and what it may. */
  readonly lines: readonly string[];
  /** A sentence for each weight that is over its budget. */
  readonly faults: readonly string[];
}

/** Sets what a build weighs against what it may weigh. */
export function compare(weights: Weights, budgets: Weights): Comparison {
  const lines: string[] = [];
  const faults: string[] = [];
  for (const part of Object.keys(NAMES) as (keyof Weights)[])
    for (const [measure, budget] of Object.entries(budgets[part])) {
      // Both have the measures that the type names.
      const weight = (weights[part] as Readonly<Record<string, number>>)[measure] ?? 0;
      lines.push(`${NAMES[part]}, ${measure}: ${kilobytes(weight)} of ${kilobytes(budget)}`);
      if (weight > budget)
        faults.push(
          `${NAMES[part]} weighs ${kilobytes(weight)} ${measure}, ${kilobytes(weight - budget)} above its budget: ` +
            'load what is not needed at once when it is used, or raise tools/budgets/budgets.json and say why.',
        );
    }
  return { lines, faults };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

const NAMES: Readonly<Record<keyof Weights, string>> = {
  page: 'The script that reads pages',
  reader: "Reader mode's script",
  popup: 'What the popup loads before it shows anything',
  package: 'The package without fonts',
};
