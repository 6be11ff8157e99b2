import { columns } from '../report/columns.ts';
import type { Difference } from './bootstrap.ts';
import { FAULT_NAMES } from './faults.ts';
import { macro, NAMES, pool, type Scores, type SetResult, type SetScore } from './measure.ts';

/** The result as tables of plain text, for a terminal. */
export function renderTables(results: readonly SetResult[]): string {
  const main = results.filter((result) => MAIN.has(result.set));
  const tables = results.map((result) =>
    titled(`${result.set}: ${result.articles.length} articles`, scoreRows(result)),
  );
  if (main.length > 1) {
    const all = pool(main);
    const names = main.map((result) => result.set).join(', ');
    tables.push(titled(`Mean of ${names}`, macroRows(main)));
    tables.push(titled(`Pooled: ${all.articles.length} articles of ${names}`, scoreRows(all)));
  }
  tables.push(titled('Readers’ faults, articles of all sets', faultRows(pool(results))));
  return tables.join('\n\n');
}

/** The sets whose references people wrote as summaries, and that make the mean. */
const MAIN = new Set(['cnndm', 'summeval', 'writers', 'inshorts']);

/** One row a contender: F1, recall, words, differences with their intervals. */
export function scoreRows(result: SetResult): string[][] {
  const rows = NAMES.map((name) => {
    const score = result.contenders[name];
    return [name, ...scoreCells(score.scores), ...differences(score)];
  });
  return [['', ...SCORE_HEADS, '± LEAD-3', '95 %', '± lead', '95 %'], ...rows];
}

/** One row a fault, one column a contender: articles that have it. */
export function faultRows(result: SetResult): string[][] {
  const rows = FAULT_NAMES.map((fault) => [
    fault,
    ...NAMES.map((name) => String(result.contenders[name].faults[fault] ?? 0)),
  ]);
  return [['', ...NAMES], ...rows];
}

function macroRows(results: readonly SetResult[]): string[][] {
  return [['', ...SCORE_HEADS], ...NAMES.map((name) => [name, ...scoreCells(macro(results, name))])];
}

function scoreCells({ r1, r2, rLsum, recall1, recall2, recallLsum, words }: Scores): string[] {
  return [r1, r2, rLsum, recall1, recall2, recallLsum]
    .map((value) => value.toFixed(2))
    .concat(words.toFixed(0));
}

function differences({ againstLead3, againstLead }: SetScore): string[] {
  return [againstLead3, againstLead].flatMap((difference) => [signed(difference.mean), interval(difference)]);
}

function interval({ low, high }: Difference): string {
  return low === 0 && high === 0 ? '' : `${signed(low)} … ${signed(high)}`;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}

function titled(title: string, rows: readonly (readonly string[])[]): string {
  return `${title}\n${columns(rows)}`;
}

const SCORE_HEADS = ['R1', 'R2', 'RLsum', 'recall 1', 'recall 2', 'recall Lsum', 'words'];
