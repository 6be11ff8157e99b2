// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listPages, readHtml, readTruths } from './corpus.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): void {
  writeFileSync(join(folder, name), content);
}

test('lists plain and gzipped pages by id, with the addresses that the truths know', () => {
  file('b.html', '<p>b</p>');
  file('a.x.html.gz', gzipSync('<p>ä</p>'));
  file('notes.txt', '');
  file('truth.jsonl.gz', gzipSync('{"id":"b","url":"https://b.example/"}\n\n'));
  const pages = listPages(folder);
  expect(pages.map(({ id, url }) => [id, url])).toEqual([
    ['a.x', null],
    ['b', 'https://b.example/'],
  ]);
  expect(pages.map(readHtml)).toEqual(['<p>ä</p>', '<p>b</p>']);
});

test('knows nothing where there are no truths', () => {
  expect(readTruths(folder).size).toBe(0);
});
