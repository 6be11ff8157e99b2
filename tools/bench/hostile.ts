import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../complaint.ts';
import { measureHostile } from './hostile/measure-hostile.ts';
import { HOSTILE_PAGES } from './hostile/pages.ts';
import { faultsIn, renderTable, slowIn } from './hostile/tables.ts';

const USAGE = `Usage: npm run bench:hostile -- [options]
  --sample         only the few pages that stand for all
  --only WORDS     only the pages that have these words in their names
  --out FOLDER     where hostile.json goes (default: results/hostile)`;

const OPTIONS = {
  sample: { type: 'boolean', default: false },
  only: { type: 'string', default: '' },
  out: { type: 'string', default: 'results/hostile' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

await runCommand(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return console.log(USAGE);
  const { sample, only, out } = values;
  const pages = HOSTILE_PAGES.filter(({ name, isSample }) => (isSample || !sample) && name.includes(only));
  const results = await measureHostile(pages);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'hostile.json'), `${JSON.stringify(results, null, 1)}\n`);
  console.log(renderTable(results));
  for (const line of slowIn(results)) console.log(`Slow: ${line}`);
  const faults = faultsIn(results);
  if (faults.length > 0) throw new Error(`Not read as they should be:\n${faults.join('\n')}`);
});
