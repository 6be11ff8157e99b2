import type { Trial } from './in-page/index.ts';
import type { LossName } from './in-page/losses.ts';
import type { PageAlarm } from './judge.ts';

/** The figures of a run, by set and for all pages, as a table of text. */
export function renderFigures(pages: readonly PageAlarm[]): string {
  const sets = [...Map.groupBy(pages, ({ set }) => set)];
  const rows = [...sets, ['all', pages] as const].map(([name, of]) => row(name, of));
  const trials = pages.flatMap((page) => page.trials);
  const losses = [...Map.groupBy(trials, ({ loss }) => loss)].map(([loss, of]) => lossRow(loss, of));
  return [
    [HEAD, ...rows],
    [LOSS_HEAD, ...losses, lossRow('all', trials)],
  ]
    .map(table)
    .join('\n\n');
}

const HEAD = ['set', 'pages', 'whole', 'false alarms', 'lost 2+', 'of them raised'];
const LOSS_HEAD = ['taken out', 'trials', 'raised', 'paragraphs told'];

function row(name: string, pages: readonly PageAlarm[]): string[] {
  const whole = pages.filter(({ lost }) => lost === 0);
  const lossy = pages.filter(({ lost }) => lost >= 2);
  return [
    name,
    String(pages.length),
    String(whole.length),
    share(whole.filter(({ alarmed }) => alarmed > 0).length, whole.length),
    String(lossy.length),
    share(lossy.filter(({ alarmed }) => alarmed > 0).length, lossy.length),
  ];
}

function lossRow(loss: LossName | 'all', trials: readonly Trial[]): string[] {
  const sum = (read: (trial: Trial) => number) => trials.reduce((all, trial) => all + read(trial), 0);
  return [
    loss,
    String(trials.length),
    share(trials.filter(({ alarmed }) => alarmed > 0).length, trials.length),
    share(
      sum(({ found }) => found),
      sum(({ lost }) => lost),
    ),
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${part} (${((100 * part) / whole).toFixed(1)} %)`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
