import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Complaint, runCommand } from '../complaint.ts';
import type { Contenders } from './quality/contenders.ts';
import { type EngineName, engineVersion, isEngineName } from './quality/engines/engines.ts';
import { measureSet } from './quality/measure-set.ts';
import { renderReport } from './quality/report/page.ts';
import { renderTables } from './quality/report/table.ts';
import { type SetResult, summarizeSet } from './quality/result.ts';
import { loadSets, readSuspects, type TestPage, type TestSet } from './quality/sets.ts';

const USAGE = `Usage: npm run bench:quality -- --corpus FOLDER [options]
  --sets a,b                     only these sets of the folder (default: all)
  --browser                      in headless Chromium, as the extension works (default: jsdom)
  --compare readability,defuddle the extractors to measure beside (default: readability; "" for none)
  --nameless                     every class and id of the pages replaced by one that says nothing
  --suspect FILE                 ids whose truth is wrong (default: suspect-truth.json in the folder)
  --only ID,ID                   only pages whose id begins so
  --sample N                     only every Nth page of a set, for a quick look
  --worst N                      how many of the worst pages to tell in full (default: 20)
  --out FOLDER                   where quality.json and quality.html go (default: results/quality)`;

const OPTIONS = {
  corpus: { type: 'string' },
  sets: { type: 'string', default: '' },
  browser: { type: 'boolean', default: false },
  compare: { type: 'string', default: 'readability' },
  nameless: { type: 'boolean', default: false },
  suspect: { type: 'string' },
  only: { type: 'string', default: '' },
  sample: { type: 'string', default: '1' },
  worst: { type: 'string', default: '20' },
  out: { type: 'string', default: 'results/quality' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What the other extractors made of a page stays here from run to run. */
const CACHE = 'results/cache/readings';

await runCommand(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return console.log(USAGE);
  const { corpus, browser, nameless, out } = values;
  if (corpus === undefined || !existsSync(corpus)) throw new Complaint(USAGE, 2);
  const compare = engines(list(values.compare));
  const worst = count('--worst', values.worst);
  const sets = chosen(
    loadSets(corpus, list(values.sets), readSuspects(values.suspect ?? join(corpus, 'suspect-truth.json'))),
    list(values.only),
    count('--sample', values.sample),
  );
  const opened = await openContenders(browser, compare);
  const contenders = nameless ? await withoutNames(opened) : opened;
  const results: SetResult[] = [];
  try {
    for (const set of sets) results.push(summarizeSet(set, await measureSet(set, contenders), worst));
  } finally {
    await contenders.close();
  }
  const versions = compare.map((name) => `${name} ${engineVersion(name)}`);
  const subtitle = `Measured ${new Date().toISOString().slice(0, 16)} UTC in ${browser ? 'headless Chromium' : 'jsdom'}${nameless ? ', without the names of classes and ids' : ''}, beside ${versions.join(' and ') || 'nobody'}.`;
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'quality.json'), `${JSON.stringify(results, null, 1)}\n`);
  writeFileSync(join(out, 'quality.html'), renderReport(results, subtitle));
  console.log(renderTables(results));
  console.error(`\nReport: ${join(out, 'quality.html')}`);
});

/** Loads what the run needs and not the other: both take their time. */
async function openContenders(browser: boolean, compare: readonly EngineName[]): Promise<Contenders> {
  if (browser)
    return (await import('./quality/chromium-contenders.ts')).openChromiumContenders(compare, CACHE);
  return (await import('./quality/jsdom-contenders.ts')).openJsdomContenders(compare, CACHE);
}

async function withoutNames(contenders: Contenders): Promise<Contenders> {
  const { nameless } = await import('../corpus/nameless.ts');
  return { ...contenders, read: (html, url) => contenders.read(nameless(html), url) };
}

function engines(names: readonly string[]): EngineName[] {
  const unknown = names.find((name) => !isEngineName(name));
  if (unknown !== undefined)
    throw new Complaint(`--compare knows readability and defuddle, not "${unknown}".`, 2);
  return names.filter(isEngineName);
}

function chosen(sets: readonly TestSet[], ids: readonly string[], step: number): TestSet[] {
  const isWanted = ({ id }: TestPage, index: number): boolean =>
    index % step === 0 && (ids.length === 0 || ids.some((start) => id.startsWith(start)));
  return sets
    .map((set) => ({ ...set, pages: set.pages.filter(isWanted) }))
    .filter((set) => set.pages.length > 0);
}

function count(option: string, value: string): number {
  if (!/^[1-9]\d*$/.test(value))
    throw new Complaint(`${option} needs a whole number from 1 on, not "${value}".`, 2);
  return Number(value);
}

function list(value: string): string[] {
  return value.split(',').filter((item) => item !== '');
}
