import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isEngineName } from './quality/engines/engines.ts';
import { renderTables } from './quality/report/table.ts';
import { summarizeSet } from './quality/result.ts';
import { measureSet, openContenders } from './quality/run.ts';
import { loadSets, readSuspects } from './quality/sets.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    sets: { type: 'string', default: '' },
    browser: { type: 'boolean', default: false },
    compare: { type: 'string', default: 'readability' },
    suspect: { type: 'string' },
    out: { type: 'string', default: 'results/quality' },
    worst: { type: 'string', default: '20' },
    limit: { type: 'string' },
  },
});

const { corpus = '', out } = values;
const suspects = readSuspects(values.suspect ?? join(corpus, 'suspect-truth.json'));
const sets = loadSets(corpus, list(values.sets), suspects);
const contenders = await openContenders({
  browser: values.browser,
  compare: list(values.compare).filter(isEngineName),
  cache: 'results/cache',
});
const results = [];
for (const set of sets) {
  results.push(summarizeSet(set, await measureSet(set, contenders), Number(values.worst)));
}
await contenders.lede.close();
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'quality.json'), JSON.stringify(results, null, 1));
console.log(renderTables(results));

function list(value: string): string[] {
  return value.split(',').filter((item) => item !== '');
}
