import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Complaint, runCommand } from '../complaint.ts';
import { startProgress } from '../progress.ts';
import { measureSet, type SetResult } from './summary/measure.ts';
import { renderPage } from './summary/page.ts';
import { loadSets } from './summary/sets.ts';
import { renderTables } from './summary/table.ts';

const USAGE = `Usage: npm run bench:summary -- --data FOLDER [options]
  --sets a,b     only these sets of the folder (default: all whose references people wrote)
  --budget N     the most words of a summary (default: 75)
  --out FOLDER   where summary.json and summary.html go (default: results/summary)`;

const OPTIONS = {
  data: { type: 'string' },
  sets: { type: 'string', default: '' },
  budget: { type: 'string', default: '75' },
  out: { type: 'string', default: 'results/summary' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

await runCommand(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return console.log(USAGE);
  if (values.data === undefined) throw new Complaint(USAGE, 2);
  const budget = Number(values.budget);
  if (!Number.isInteger(budget) || budget < 1)
    throw new Complaint(`--budget needs a number of words such as 75, not "${values.budget}".`, 2);
  const sets = loadSets(
    values.data,
    values.sets.split(',').filter((name) => name !== ''),
  );
  const progress = startProgress(
    'Summarising',
    sets.reduce((sum, set) => sum + set.articles.length, 0),
  );
  const results = sets.map((set) => measureSet(set, budget, progress.step));
  progress.stop();
  console.log(renderTables(results));
  write(results, budget, values.out);
});

function write(results: readonly SetResult[], budget: number, out: string): void {
  const when = new Date().toISOString().slice(0, 16);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'summary.json'), `${JSON.stringify(results, null, 1)}\n`);
  writeFileSync(
    join(out, 'summary.html'),
    renderPage(results, `Measured ${when} UTC, at most ${budget} words.`),
  );
  console.error(`\nReport: ${join(out, 'summary.html')}`);
}
