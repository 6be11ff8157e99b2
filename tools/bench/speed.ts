import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Complaint, runCommand } from '../complaint.ts';
import { figuresOf } from './speed/figures.ts';
import { measurePages } from './speed/measure-pages.ts';
import { renderTables } from './speed/report/tables.ts';
import { samplePages } from './speed/sample.ts';

const USAGE = `Usage: npm run bench:speed -- --corpus FOLDER [options]
  --sets a,b       only these sets of the folder (default: all)
  --pages N        how many pages, evenly chosen (default: 200)
  --rounds N       how often each page is read by each contender, after a first time (default: 3)
  --out FOLDER     where speed.json and speed.html go (default: results/speed)`;

const OPTIONS = {
  corpus: { type: 'string' },
  sets: { type: 'string', default: '' },
  pages: { type: 'string', default: '200' },
  rounds: { type: 'string', default: '3' },
  out: { type: 'string', default: 'results/speed' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

await runCommand(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return console.log(USAGE);
  const { corpus, out } = values;
  if (corpus === undefined) throw new Complaint(USAGE, 2);
  const sets = values.sets.split(',').filter((name) => name !== '');
  const sample = samplePages(corpus, sets, count('--pages', values.pages));
  const { pages, failures } = await measurePages(sample, count('--rounds', values.rounds));
  const figures = figuresOf(pages);
  mkdirSync(out, { recursive: true });
  const json = { pages: pages.map(({ times, ...page }) => ({ ...page, ...times })), figures, failures };
  writeFileSync(join(out, 'speed.json'), `${JSON.stringify(json, null, 1)}\n`);
  console.log(renderTables(figures, pages.length));
  for (const { id, error } of failures) console.error(`Left out: ${id}: ${error}`);
});

function count(option: string, value: string): number {
  if (!/^[1-9]\d*$/.test(value))
    throw new Complaint(`${option} needs a whole number from 1 on, not "${value}".`, 2);
  return Number(value);
}
