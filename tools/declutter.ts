import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { cleanCorpus } from './corpus/clean-corpus.ts';
import { listPages } from './corpus/corpus.ts';
import { openReader } from './corpus/open-reader.ts';
import { startProgress } from './progress.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    out: { type: 'string' },
    browser: { type: 'boolean', default: false },
  },
});

if (values.corpus && values.out) await cleanFolder(values.corpus, values.out);

async function cleanFolder(folder: string, out: string): Promise<void> {
  const pages = listPages(folder);
  const reader = await openReader(values);
  mkdirSync(dirname(out), { recursive: true });
  const file = openSync(out, 'w');
  const progress = startProgress('Cleaning', pages.length);
  const counts = { articles: 0, refused: 0 };
  await cleanCorpus(pages, reader, (line) => {
    writeSync(file, `${JSON.stringify(line)}\n`);
    line.ok ? counts.articles++ : counts.refused++;
    progress.step();
  });
  progress.stop();
  closeSync(file);
  await reader.close();
  console.error(`${pages.length} pages: ${counts.articles} articles, ${counts.refused} without one.`);
}
