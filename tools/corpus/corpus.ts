import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One saved page of a corpus folder. */
export interface CorpusPage {
  readonly id: string;
  /** Address the page was saved from; null when the folder does not say. */
  readonly url: string | null;
  readonly path: string;
}

/** What a corpus knows about a page; what it does not know is null. */
export interface Truth {
  readonly id: string;
  readonly url: string | null;
  /** Body text as people read it off the page. */
  readonly text: string | null;
  /** The article as markup, where another tool's snapshot is all there is. */
  readonly html?: string | null;
  /** Snippets that belong to the article. */
  readonly with: readonly string[] | null;
  /** Snippets that do not. */
  readonly without: readonly string[] | null;
  readonly meta: { readonly title?: string; readonly byline?: string; readonly published?: string } | null;
}

/**
 * The pages of a folder that holds `ID.html.gz` or `ID.html`, ordered by id.
 * Throws when the folder can't be read.
 */
export function listPages(folder: string): CorpusPage[] {
  const truths = readTruths(folder);
  const pages = new Map<string, CorpusPage>();
  for (const name of readdirSync(folder)) {
    const id = /^(.+)\.html(?:\.gz)?$/.exec(name)?.[1];
    if (id === undefined || pages.has(id)) continue;
    pages.set(id, { id, url: truths.get(id)?.url ?? null, path: join(folder, name) });
  }
  return [...pages.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The markup of a page. Corpus files are UTF-8, whatever the page itself declares. */
export function readHtml(page: CorpusPage): string {
  return readText(page.path);
}

/** What the folder's `truth.jsonl(.gz)` says, by id; empty when there is none. */
export function readTruths(folder: string): Map<string, Truth> {
  const path = ['truth.jsonl.gz', 'truth.jsonl'].map((name) => join(folder, name)).find(existsSync);
  return new Map(path === undefined ? [] : readLines<Truth>(path).map((truth) => [truth.id, truth]));
}

/** The values of a JSON Lines file, plain or gzipped. */
export function readLines<T>(path: string): T[] {
  const lines = readText(path).split('\n');
  // The caller states what a line holds; a wrong file shows as missing fields there.
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

function readText(path: string): string {
  const bytes = readFileSync(path);
  const isGzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzipped ? gunzipSync(bytes) : bytes).toString('utf8');
}
