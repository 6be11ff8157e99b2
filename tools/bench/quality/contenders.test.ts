// @vitest-environment node
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ReadFresh, rememberEngines } from './contenders.ts';
import { openJsdomContenders } from './jsdom-contenders.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-contenders-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('lets Lede read each time, and an engine only what it has not read', async () => {
  const runs: (readonly string[])[] = [];
  const readFresh: ReadFresh = async (html, _url, engines) => {
    runs.push(engines);
    const reading = { title: null, byline: null, published: null, text: html, captionless: html };
    return {
      lede: { outcome: { ok: false, reason: 'no-article' }, ms: runs.length },
      engines: engines.map(() => ({ reading, ms: 1 })),
    };
  };
  const one = rememberEngines(readFresh, ['readability'], { folder, place: 'jsdom' });
  const both = rememberEngines(readFresh, ['readability', 'defuddle'], { folder, place: 'jsdom' });
  await one('a', 'https://a.example/');
  const second = await both('a', 'https://a.example/');
  const third = await both('a', 'https://a.example/');
  expect(runs).toEqual([['readability'], ['defuddle'], []]);
  expect(second.engines).toEqual(third.engines);
  expect([...third.engines.keys()]).toEqual(['readability', 'defuddle']);
  expect(third.lede.ms).toBe(3);
});

test('reads a page with all contenders in jsdom, none of which spoils it for the next', async () => {
  const paragraph =
    'The old ferry left the harbour at nine, and nobody was on board, as on every day before that one.';
  const page = `<title>The last ferry</title><article><h1>The last ferry</h1>${`<p>${paragraph}</p>`.repeat(9)}</article>`;
  const contenders = await openJsdomContenders(['defuddle', 'readability'], folder);
  const { lede, engines } = await contenders.read(page, 'https://a.example/ferry');
  expect(lede).toMatchObject({ outcome: { ok: true }, ms: expect.any(Number) });
  for (const name of ['defuddle', 'readability']) {
    expect(engines.get(name)?.reading?.text.split(paragraph)).toHaveLength(10);
    expect(engines.get(name)?.ms).toBeGreaterThan(0);
  }
});
