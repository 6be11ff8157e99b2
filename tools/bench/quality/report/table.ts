import { columns } from '../../report/columns.ts';
import type { SetResult } from '../result.ts';
import type { SetScore, Tally } from '../score-set.ts';
import { addUp } from './together.ts';

/** The result as tables of plain text, for a terminal. */
export function renderTables(results: readonly SetResult[]): string {
  const sets = results.map((result) =>
    [heading(result), columns(scoreRows(result)), footnotes(result)].join('\n'),
  );
  return [...sets, together(results)].join('\n\n');
}

function together(results: readonly SetResult[]): string {
  const { pages, known, noisy, empty, wrong, sentences, lost } = addUp(results);
  const parts = [`${empty} empty`];
  if (known > 0)
    parts.push(`${wrong} wrong`, `noise left on ${noisy} of ${known} (${percent(noisy / known, 1)})`);
  if (sentences > 0) parts.push(`${lost} of ${sentences} sentences lost (${percent(lost / sentences, 2)})`);
  return `Lede on all ${pages} pages: ${parts.join(', ')}`;
}

function heading({ set, pages, suspects }: SetResult): string {
  return `${set}: ${pages} pages${suspects > 0 ? ` (${suspects} with a doubtful truth left out)` : ''}`;
}

/** The figures of a set with their headings, one row a contender; columns without any figure are left out. */
export function scoreRows(result: SetResult): string[][] {
  const head = ['', ...COLUMNS.map(([title]) => title)];
  const rows = Object.entries(result.scores).map(([name, score]) => [
    name,
    ...COLUMNS.map(([, cell]) => cell(score)),
  ]);
  const used = head.map((_, column) => column === 0 || rows.some((row) => row[column] !== NONE));
  return [head, ...rows].map((row) => row.filter((_, column) => used[column]));
}

function footnotes(result: SetResult): string {
  const { lost, refused, costs } = result;
  const lines: string[] = [];
  if (lost !== null) {
    lines.push(
      `prose lost: ${lost.lost} of ${lost.total} sentences (${percent(lost.lost / lost.total, 2)}) that Readability kept`,
    );
  }
  const left = (result.scores.lede?.leftovers ?? []).filter(({ lines: count }) => count > 0);
  if (left.length > 0) {
    lines.push(
      `clutter left (pages/lines): ${left.map(({ kind, pages, lines: count }) => `${kind} ${pages}/${count}`).join(', ')}`,
    );
  }
  if (costs.length > 0) {
    lines.push(
      `removed (blocks/words/truth words lost): ${costs.map(({ kind, blocks, words, lost: dear }) => `${kind} ${blocks}/${words}/${dear}`).join(', ')}`,
    );
  }
  if (refused.length > 0)
    lines.push(`no article: ${refused.map(({ id, reason }) => `${id.slice(0, 20)} (${reason})`).join(', ')}`);
  return lines.join('\n');
}

function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? NONE : value.toFixed(4);
}

function tally({ right, of }: Tally): string {
  return of === 0 ? NONE : percent(right / of, 0);
}

function percent(share: number, digits: number): string {
  return `${(share * 100).toFixed(digits)} %`;
}

const NONE = '–';

const COLUMNS: readonly (readonly [string, (score: SetScore) => string])[] = [
  ['F1', ({ shingles }) => figure(shingles?.f1)],
  ['P', ({ shingles }) => figure(shingles?.precision)],
  ['R', ({ shingles }) => figure(shingles?.recall)],
  ['exact', ({ shingles }) => figure(shingles?.exact)],
  ['words', ({ words }) => figure(words?.mean)],
  ['median', ({ words }) => figure(words?.median)],
  ['p10', ({ words }) => figure(words?.p10)],
  ['with kept', ({ segments }) => figure(segments.withKept)],
  ['leaked', ({ segments }) => figure(segments.withoutLeaked)],
  ['noisy pages', ({ noisy, known }) => (known === 0 ? NONE : percent(noisy / known, 1))],
  ['empty', ({ empty }) => String(empty)],
  ['wrong', ({ wrong, known }) => (known === 0 ? NONE : String(wrong))],
  ['title', ({ title }) => tally(title)],
  ['byline', ({ byline }) => tally(byline)],
  ['date', ({ published }) => tally(published)],
  ['ms', ({ ms }) => `${ms.mean.toFixed(0)}`],
  ['p90 ms', ({ ms }) => `${ms.p90.toFixed(0)}`],
];
