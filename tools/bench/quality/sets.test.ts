// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSets, readSuspects } from './sets.ts';

let corpus: string;

beforeEach(() => {
  corpus = mkdtempSync(join(tmpdir(), 'lede-corpus-'));
  for (const set of ['ports', 'towns']) {
    mkdirSync(join(corpus, set));
    for (const id of ['a', 'b', 'c']) writeFileSync(join(corpus, set, `${id}.html`), `<p>${id}</p>`);
    const truths = ['a', 'b'].map((id) =>
      JSON.stringify({ id, url: null, text: id, with: null, without: null, html: null, meta: {} }),
    );
    writeFileSync(join(corpus, set, 'truth.jsonl'), truths.join('\n'));
  }
  mkdirSync(join(corpus, 'notes'));
});

afterEach(() => rmSync(corpus, { recursive: true }));

test('loads the sets of a folder, with the pages whose truth is known', () => {
  const sets = loadSets(corpus, [], {});
  expect(sets.map(({ name, pages }) => [name, pages.map(({ id }) => id)])).toEqual([
    ['ports', ['a', 'b']],
    ['towns', ['a', 'b']],
  ]);
});

test('loads one set by its own folder, or by name', () => {
  expect(loadSets(join(corpus, 'towns'), [], {}).map(({ name }) => name)).toEqual(['towns']);
  expect(loadSets(corpus, ['ports'], {}).map(({ name }) => name)).toEqual(['ports']);
});

test('leaves pages out whose truth is doubtful', () => {
  const path = join(corpus, 'suspect-truth.json');
  writeFileSync(path, JSON.stringify({ ports: ['b'] }));
  const [ports, towns] = loadSets(corpus, [], readSuspects(path));
  expect([ports?.pages.length, ports?.suspects]).toEqual([1, 1]);
  expect([towns?.pages.length, towns?.suspects]).toEqual([2, 0]);
});

test('takes the text of a truth that is markup, without its captions', () => {
  const truth = { id: 'a', url: null, text: null, with: null, without: null, meta: {} };
  const html = '<p>One.</p><figure><figcaption>Two</figcaption></figure><p>Three.</p>';
  writeFileSync(join(corpus, 'ports', 'truth.jsonl'), JSON.stringify({ ...truth, html }));
  expect(loadSets(corpus, ['ports'], {})[0]?.pages[0]?.truth.text).toBe('One.\nThree.');
});

test('says which set or folder is wrong', () => {
  expect(() => loadSets(corpus, ['seas'], {})).toThrow(/no set named seas/);
  expect(() => loadSets(join(corpus, 'notes'), [], {})).toThrow(/no truth/);
});
