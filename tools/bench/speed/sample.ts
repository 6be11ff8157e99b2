import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from '../../complaint.ts';
import { type CorpusPage, listPages } from '../../corpus/corpus.ts';

/**
 * So many pages of a folder and of the folders in it, evenly chosen; all, where there are fewer. `sets` names the
 * folders to take from. Throws a complaint when there is no page.
 */
export function samplePages(folder: string, sets: readonly string[], count: number): CorpusPage[] {
  const pages = foldersIn(folder, sets).flatMap(listPages);
  if (pages.length === 0) throw new Complaint(`${folder} holds no ID.html or ID.html.gz.`, 2);
  const step = Math.max(1, pages.length / count);
  return Array.from(
    { length: Math.min(count, pages.length) },
    (_, i) => pages[Math.floor(i * step)] as CorpusPage,
  );
}

function foldersIn(folder: string, sets: readonly string[]): string[] {
  if (!existsSync(folder)) throw new Complaint(`The folder ${folder} is missing.`, 2);
  const inner = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const missing = sets.find((name) => !inner.includes(name));
  if (missing !== undefined) throw new Complaint(`${folder} holds no set named ${missing}.`, 2);
  return sets.length > 0
    ? sets.map((name) => join(folder, name))
    : [folder, ...inner.map((name) => join(folder, name))];
}
