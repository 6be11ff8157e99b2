// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Complaint } from '../complaint.ts';
import { readPageFile } from './page-file.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-page-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function page(content: string | Buffer): string {
  const path = join(folder, 'page.html');
  writeFileSync(path, content);
  return path;
}

test.each([
  ['HTML', '<p>Good morning</p>'],
  ['gzipped HTML', gzipSync('<p>Good morning</p>')],
  ['HTML that opens with blank lines', '\n\n <!doctype html><p>Good morning</p>'],
])('reads %s', (_, content) => {
  expect(readPageFile(page(content)).toString()).toContain('<p>Good morning</p>');
});

test('reads HTML in UTF-16', () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<p>Guten Morgen</p>', 'utf16le')]);
  expect(readPageFile(page(bytes)).equals(bytes)).toBe(true);
});

test.each([
  ['an empty file', ' \n', 'is empty.'],
  ['text without markup', 'Good morning.', 'is no HTML'],
  ['a picture', Buffer.from([0x89, 0x50, 0, 0, 0x3c, 0x61]), 'is no HTML'],
  ['a PDF', '%PDF-1.7 <a>', 'is a PDF'],
  ['a news feed', '<?xml version="1.0"?>\n<rss><channel/></rss>', 'is a news feed'],
  ['a broken archive', Buffer.from([0x1f, 0x8b, 8, 0]), "can't be unpacked"],
])("complains of %s, as the page's fault", (_, content, words) => {
  const path = page(content);
  const read = () => readPageFile(path);
  expect(read).toThrow(words);
  expect(read).toThrow(expect.objectContaining({ exitCode: 1 }));
});

test("complains of a path that is none, as the command's fault", () => {
  expect(() => readPageFile(join(folder, 'none.html'))).toThrow(
    new Complaint(`${folder}/none.html does not exist.`, 2),
  );
  expect(() => readPageFile(folder)).toThrow(expect.objectContaining({ exitCode: 2 }));
});
