import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Complaint, runCommand } from '../complaint.ts';
import { bundleScript } from '../corpus/bundle.ts';
import { readHtml } from '../corpus/corpus.ts';
import { inLanes } from '../corpus/in-lanes.ts';
import { openIsolatedPages } from '../corpus/isolated-pages.ts';
import { pageAddress } from '../corpus/page-address.ts';
import { startProgress } from '../progress.ts';
import { renderFigures } from './alarm/figures.ts';
import type { AlarmRun } from './alarm/in-page/index.ts';
import { judgePage, type PageAlarm } from './alarm/judge.ts';
import { loadSets, readSuspects } from './quality/sets.ts';

const USAGE = `Usage: npm run bench:alarm -- --corpus FOLDER [options]
How often the alarm for missing text is false, and how often it is raised when paragraphs are taken out.
  --sets a,b     only these sets of the folder (default: scrapinghub,aed,fundus,wcxb)
  --sample N     only every Nth page of a set, for a quick look
  --out FILE     where the pages go, with what was raised on each (default: results/alarm.json)`;

const OPTIONS = {
  corpus: { type: 'string' },
  sets: { type: 'string', default: 'scrapinghub,aed,fundus,wcxb' },
  sample: { type: 'string', default: '1' },
  out: { type: 'string', default: 'results/alarm.json' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

await runCommand(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return console.log(USAGE);
  const { corpus, out } = values;
  if (corpus === undefined || !existsSync(corpus)) throw new Complaint(USAGE, 2);
  const step = Number(values.sample);
  const suspects = readSuspects(join(corpus, 'suspect-truth.json'));
  const sets = loadSets(corpus, values.sets.split(',').filter(Boolean), suspects);
  const script = await bundleScript(
    join(import.meta.dirname, 'alarm/in-page/index.ts'),
    'bundle.runAlarm(document)',
  );
  const browser = await openIsolatedPages();
  const judged: PageAlarm[] = [];
  try {
    for (const set of sets) {
      const pages = set.pages.filter((page, index) => page.truth.text && index % step === 0);
      const progress = startProgress(set.name.padEnd(20), pages.length);
      await inLanes(
        pages,
        2,
        async (page) => {
          const results = await browser.run(readHtml(page), pageAddress(page), [script]).catch(() => []);
          const [result] = results;
          // The script is our own: its value is what its types say.
          const run = result && 'value' in result ? (result.value as AlarmRun) : null;
          return run && judgePage(set.name, page, run);
        },
        (page) => {
          if (page) judged.push(page);
          progress.step();
        },
      );
      progress.stop();
    }
  } finally {
    await browser.close();
  }
  mkdirSync(join(out, '..'), { recursive: true });
  writeFileSync(out, `${JSON.stringify(judged, null, 1)}\n`);
  console.log(renderFigures(judged));
});
