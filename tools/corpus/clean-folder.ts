import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { startProgress } from '../progress.ts';
import { cleanCorpus } from './clean-corpus.ts';
import { openReader } from './open-reader.ts';
import { pagesOf } from './pages-of.ts';

/** Writes one JSON line for each page of a folder, and on standard error how many articles there were. */
export async function cleanFolder(folder: string, options: { out: string; browser: boolean }): Promise<void> {
  const pages = pagesOf(folder);
  mkdirSync(dirname(options.out), { recursive: true });
  const file = openSync(options.out, 'w');
  const reader = await openReader(options);
  const progress = startProgress('Cleaning', pages.length);
  let articles = 0;
  try {
    await cleanCorpus(pages, reader, (line) => {
      writeFileSync(file, `${JSON.stringify(line)}\n`);
      if (line.ok) articles++;
      progress.step();
    });
  } finally {
    progress.stop();
    closeSync(file);
    await reader.close();
  }
  console.error(`${pages.length} pages: ${articles} articles, ${pages.length - articles} without one.`);
}
