import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type CorpusPage, listPages, readTruths, type Truth } from '../../corpus/corpus.ts';
import { withJsdom } from '../../corpus/jsdom-reader.ts';
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
 * them. Throws with a sentence for the user when there is none or a chosen one is missing.
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
  if (missing !== undefined) throw new Error(`${folder} holds no set named ${missing}.`);
  if (folders.length === 0) throw new Error(`${folder} holds no truth.jsonl.gz, nor does any folder in it.`);
  return folders
    .filter((path) => names.length === 0 || names.includes(setName(path)))
    .map((path) => loadSet(path, new Set(suspects[setName(path)])));
}

/** The ids, by set, of pages whose truth is known to be wrong; empty when there is no such file. */
export function readSuspects(path: string): Record<string, readonly string[]> {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/**
 * The text of ours that is held against a set's truth: some truths open with the standfirst, in others an element
 * of its own is left out. It is not said twice when the body opens with it.
 */
export function scoredText(set: string, article: { standfirst: string | null; text: string }): string {
  const { standfirst, text } = article;
  if (standfirst === null || !STANDFIRST_IN_TRUTH.has(set)) return text;
  return squeeze(text).startsWith(squeeze(standfirst)) ? text : `${standfirst}\n\n${text}`;
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

function squeeze(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function setName(folder: string): string {
  return basename(resolve(folder));
}

function hasTruth(folder: string): boolean {
  return ['truth.jsonl.gz', 'truth.jsonl'].some((name) => existsSync(join(folder, name)));
}

const STANDFIRST_IN_TRUTH: ReadonlySet<string> = new Set(['aed', 'fundus', 'newspaper3k', 'wcxb']);
