import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { startProgress } from '../progress.ts';
import { cleanCorpus } from './clean-corpus.ts';
import { openReader } from './open-reader.ts';
import { pagesOf } from './pages-of.ts';

/** Writes one JSON line for each page of a folder, and on standard error how many articles there were. */
export async function cleanFolder(folder: string, out: string, browser: boolean): Promise<void> {
  const pages = pagesOf(folder);
  const reader = await openReader({ browser });
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
