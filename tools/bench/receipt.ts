import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Complaint, runCommand } from '../complaint.ts';
import { readHtml } from '../corpus/corpus.ts';
import { quantile } from './quality/metrics/statistics.ts';
import { loadSets, readSuspects } from './quality/sets.ts';
import { measureShows, type Shows } from './receipt/measure-shows.ts';

const USAGE = `Usage: npm run bench:receipt -- --corpus FOLDER [options]
From the click on "Show" or "Show all in place" to the blocks in their places, in the popup of the production build.
  --sets a,b   only these sets of the folder (default: aed,fundus,scrapinghub)
  --pages N    how many pages, the longest there are (default: 12)`;

const OPTIONS = {
  corpus: { type: 'string' },
  sets: { type: 'string', default: 'aed,fundus,scrapinghub' },
  pages: { type: 'string', default: '12' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

await runCommand(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return console.log(USAGE);
  const { corpus } = values;
  if (corpus === undefined || !existsSync(corpus)) throw new Complaint(USAGE, 2);
  if (!existsSync(EXTENSION))
    throw new Complaint('There is no production build: run "npm run build" first.', 2);
  const suspects = readSuspects(join(corpus, 'suspect-truth.json'));
  const pages = loadSets(corpus, values.sets.split(',').filter(Boolean), suspects)
    .flatMap((set) => set.pages)
    .sort((a, b) => (b.truth.text?.length ?? 0) - (a.truth.text?.length ?? 0))
    .slice(0, Number(values.pages))
    .map((page) => ({ id: page.id, html: readHtml(page) }));
  const shows = await measureShows(EXTENSION, pages);
  for (const { id, words, blocks, one, all } of shows)
    console.log(
      `${id.slice(0, 24).padEnd(24)} ${words} words, ${blocks} blocks: ${ms(one)} one, ${ms(all)} all`,
    );
  console.log(`\n${shows.length} pages: ${figures('one', shows)}; ${figures('all', shows)}`);
});

function figures(what: 'one' | 'all', shows: readonly Shows[]): string {
  const times = shows.map((show) => show[what]);
  return `${what} ${ms(quantile(times, 0.5))} in the median, ${ms(Math.max(...times))} at most`;
}

function ms(value: number | null): string {
  return `${Math.round(value ?? Number.NaN)} ms`;
}
