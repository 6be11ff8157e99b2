import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { samplePages } from './sample.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-sample-'));
  for (const set of ['first', 'second']) {
    mkdirSync(join(folder, set));
    for (let i = 0; i < 6; i++) writeFileSync(join(folder, set, `${set}-${i}.html`), '<p>page</p>');
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test('takes pages evenly from all sets of a folder', () => {
  const ids = samplePages(folder, [], 4).map(({ id }) => id);
  expect(ids).toEqual(['first-0', 'first-3', 'second-0', 'second-3']);
});

test('takes all where there are fewer, and only from the sets that are named', () => {
  expect(samplePages(folder, ['second'], 100)).toHaveLength(6);
  expect(() => samplePages(folder, ['third'], 1)).toThrow('no set named third');
});
