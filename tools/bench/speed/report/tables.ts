import { columns } from '../../quality/report/table.ts';
import type { SpeedFigures } from '../figures.ts';
import type { ContenderName } from '../in-page/contenders.ts';

/** What a reader of the report calls the contenders. */
export const LABELS: Readonly<Record<ContenderName, string>> = {
  walk: 'one walk',
  clone: 'clone',
  readability: 'Readability alone',
  purified: 'Readability + DOMPurify',
  defuddle: 'Defuddle',
  lede: 'Lede, article and summary',
};

/** The figures as plain text, for a terminal. */
export function renderTables(figures: SpeedFigures, pages: number): string {
  return [contenderTable(figures, pages), stageTable(figures), ratioLines(figures)].join('\n\n');
}

function contenderTable({ spreads }: SpeedFigures, pages: number): string {
  const whole = spreads.readability?.total ?? Number.NaN;
  const rows = Object.entries(spreads).map(([name, { total, median, p90 }]) => [
    LABELS[name as ContenderName],
    median.toFixed(1),
    p90.toFixed(1),
    total.toFixed(0),
    (total / whole).toFixed(2),
  ]);
  return columns([[`${pages} pages`, 'median ms', 'p90 ms', 'all ms', 'of Readability'], ...rows]);
}

function stageTable({ stages }: SpeedFigures): string {
  const rows = stages.map(({ name, ms, share }) => [name, ms.toFixed(2), `${(share * 100).toFixed(1)} %`]);
  return columns([["Lede's steps", 'mean ms', 'share'], ...rows]);
}

function ratioLines({ ratios: { together, median, p90, slow, defuddle } }: SpeedFigures): string {
  return [
    `Lede / Readability, all pages together: ${together.toFixed(3)}`,
    `Lede / Readability, median page: ${median.toFixed(3)}`,
    `(Lede - 5 ms) / Readability, 90th percentile: ${p90.toFixed(3)}`,
    `pages above 1.5 Readability + 10 ms: ${slow.length}`,
    ...(defuddle === null ? [] : [`Lede / Defuddle, all pages together: ${defuddle.toFixed(3)}`]),
  ].join('\n');
}
