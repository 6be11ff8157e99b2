import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSets } from './quality/sets.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...options: string[]) {
  return spawnSync(process.execPath, ['tools/bench/import-scrapinghub.ts', ...options], { encoding: 'utf8' });
}

test('makes a set of a clone of the benchmark', () => {
  const clone = join(folder, 'clone');
  mkdirSync(join(clone, 'html'), { recursive: true });
  writeFileSync(join(clone, 'html', 'f1.html.gz'), gzipSync('<p>The ferry left.</p>'));
  const truth = { f1: { articleBody: 'The ferry left.', url: 'https://harbour.example/f1' } };
  writeFileSync(join(clone, 'ground-truth.json'), JSON.stringify(truth));
  expect(run(clone, join(folder, 'scrapinghub')).status).toBe(0);
  const [set] = loadSets(join(folder, 'scrapinghub'), [], {});
  expect(set).toMatchObject({
    name: 'scrapinghub',
    pages: [{ id: 'f1', url: 'https://harbour.example/f1', truth: { text: 'The ferry left.' } }],
  });
});

test('says what is missing', () => {
  const { status, stderr } = run(join(folder, 'elsewhere'), folder);
  expect(status).toBe(2);
  expect(stderr).toMatch(/ground-truth\.json is missing: name a clone/);
});
