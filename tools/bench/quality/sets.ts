import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Complaint } from '../../complaint.ts';
import { type CorpusPage, listPages, readTruths, type Truth } from '../../corpus/corpus.ts';
import { withJsdom } from '../../corpus/with-jsdom.ts';
import { blockText } from './engines/block-text.ts';

/** A set of saved pages whose article text is known. */
export interface TestSet {
  readonly name: string;
  readonly pages: readonly TestPage[];
  /** How many pages were left out because their truth is known to be wrong. */
  readonly suspects: number;
}

export interface TestPage extends CorpusPage {
  readonly truth: Truth;
}

/**
 * The sets of a folder: the folder itself when it holds truths, else its subfolders that do. `names` chooses among
 * them. Throws a complaint when there is none or a chosen one is missing.
 */
export function loadSets(
  folder: string,
  names: readonly string[],
  suspects: Readonly<Record<string, readonly string[]>>,
): TestSet[] {
  const folders = hasTruth(folder)
    ? [folder]
    : readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
        .filter(hasTruth);
  const missing = names.find((name) => !folders.some((path) => setName(path) === name));
  if (missing !== undefined) throw new Complaint(`${folder} holds no set named ${missing}.`, 2);
  if (folders.length === 0)
    throw new Complaint(`${folder} holds no truth.jsonl.gz, nor does any folder in it.`, 2);
  return folders
    .filter((path) => names.length === 0 || names.includes(setName(path)))
    .map((path) => loadSet(path, new Set(suspects[setName(path)])));
}

/** The ids, by set, of pages whose truth is known to be wrong; empty when there is no such file. */
export function readSuspects(path: string): Record<string, readonly string[]> {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

function loadSet(folder: string, suspects: ReadonlySet<string>): TestSet {
  const truths = readTruths(folder);
  const all = listPages(folder).flatMap((page) => {
    const truth = truths.get(page.id);
    return truth === undefined ? [] : [{ ...page, truth: { ...truth, text: truthText(truth) } }];
  });
  const pages = all.filter((page) => !suspects.has(page.id));
  return { name: setName(folder), pages, suspects: all.length - pages.length };
}

/** Snapshots of other tools' tests hold the article as markup. */
function truthText(truth: Truth): string | null {
  if (truth.text !== null || !truth.html) return truth.text;
  return withJsdom(truth.html, 'about:blank', (document) => blockText(document.body, { captions: false }));
}

function setName(folder: string): string {
  return basename(resolve(folder));
}

function hasTruth(folder: string): boolean {
  return ['truth.jsonl.gz', 'truth.jsonl'].some((name) => existsSync(join(folder, name)));
}
