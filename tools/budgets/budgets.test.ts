import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compare } from './compare.ts';
import { type Weights, weigh } from './weigh.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-budgets-'));
  mkdirSync(join(folder, 'chunks'));
  const files = {
    'page.js': 'p'.repeat(900),
    'reader.js': 'r'.repeat(700),
    'first.js': 'f'.repeat(50),
    'chunks/popup.js': 'o'.repeat(300),
    'chunks/shared.js': 's'.repeat(20),
    'chunks/later.js': 'l'.repeat(4_000),
    'sans.woff2': 'w'.repeat(90_000),
    'popup.html': `<script src="/first.js"></script><script type="module" crossorigin src="/chunks/popup.js"></script>
      <link rel="modulepreload" crossorigin href="/chunks/shared.js"><link rel="stylesheet" href="/popup.css">`,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('weighs the scripts of a build, the popup by what it waits for, and no fonts', () => {
  const { page, reader, popup, package: whole } = weigh(folder);
  expect([page.minified, reader.minified, popup.minified]).toEqual([900, 700, 370]);
  expect(page.gzip).toBeLessThan(100);
  expect(whole.zipped).toBeGreaterThan(7 * 76);
  expect(whole.zipped).toBeLessThan(3_000);
});

test('says what to do where there is no build', () => {
  expect(() => weigh(join(folder, 'chunks'))).toThrow('run "npm run build"');
});

test('names what is over its budget, by how much and what to do', () => {
  const budgets: Weights = {
    page: { minified: 1_000, gzip: 500 },
    reader: { minified: 1_000, gzip: 500 },
    popup: { minified: 1_000 },
    package: { zipped: 9_000 },
  };
  expect(compare(budgets, budgets).faults).toEqual([]);
  const { faults, lines } = compare({ ...budgets, popup: { minified: 3_500 } }, budgets);
  expect(faults).toEqual([
    expect.stringMatching(
      /^What the popup loads .* weighs 3\.5 kB minified, 2\.5 kB above its budget: .*raise/,
    ),
  ]);
  expect(lines).toHaveLength(6);
});
