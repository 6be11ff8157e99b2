import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Complaint, runCommand } from '../complaint.ts';
import { measureSpeed } from './speed/measure-speed.ts';
import { renderReport } from './speed/report/page.ts';
import { renderTables } from './speed/report/tables.ts';
import { samplePages } from './speed/sample.ts';

const USAGE = `Usage: npm run bench:speed -- --corpus FOLDER [options]
  --sets a,b       only these sets of the folder (default: all)
  --pages N        how many pages, evenly chosen (default: 200)
  --rounds N       how often each page is read by each contender, after a first time (default: 3)
  --growth         also a page made larger, up to 100,000 elements
  --heap           also the memory in use over 200 articles
  --openings N     also from the click to the first text, on N pages, each in a fresh browser; needs "npm run build"
  --loads N        also what loading N pages takes with Lede in the browser and unused; needs "npm run build"
  --out FOLDER     where speed.json and speed.html go (default: results/speed)`;

const OPTIONS = {
  corpus: { type: 'string' },
  sets: { type: 'string', default: '' },
  pages: { type: 'string', default: '200' },
  rounds: { type: 'string', default: '3' },
  growth: { type: 'boolean', default: false },
  heap: { type: 'boolean', default: false },
  openings: { type: 'string', default: '0' },
  loads: { type: 'string', default: '0' },
  out: { type: 'string', default: 'results/speed' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

await runCommand(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return console.log(USAGE);
  const { corpus, out, growth, heap } = values;
  if (corpus === undefined) throw new Complaint(USAGE, 2);
  const sets = values.sets.split(',').filter((name) => name !== '');
  const { failures, ...speed } = await measureSpeed(
    samplePages(corpus, sets, count('--pages', values.pages, 1)),
    {
      rounds: count('--rounds', values.rounds, 1),
      growth,
      heap,
      openings: count('--openings', values.openings, 0),
      loads: count('--loads', values.loads, 0),
    },
  );
  mkdirSync(out, { recursive: true });
  const json = {
    ...speed,
    pages: speed.pages.map(({ times, ...page }) => ({ ...page, ...times })),
    failures,
  };
  writeFileSync(join(out, 'speed.json'), `${JSON.stringify(json, null, 1)}\n`);
  const subtitle = `Measured ${new Date().toISOString().slice(0, 16)} UTC in headless Chromium, in milliseconds that the page’s thread worked.`;
  writeFileSync(join(out, 'speed.html'), renderReport(speed, subtitle));
  console.log(renderTables(speed));
  for (const { id, error } of failures) console.error(`Left out: ${id}: ${error}`);
  console.error(`\nReport: ${join(out, 'speed.html')}`);
});

function count(option: string, value: string, least: number): number {
  if (!/^\d+$/.test(value) || Number(value) < least)
    throw new Complaint(`${option} needs a whole number from ${least} on, not "${value}".`, 2);
  return Number(value);
}
