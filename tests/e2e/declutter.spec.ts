import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const PAGE = `<!doctype html><html lang="en"><title>The last ferry</title><style>.folded { display: none }</style>
<article><h1>The last ferry</h1>
<p>The old ferry left the harbour at nine on Friday morning for the last time, with half of the island on the pier.</p>
<p>For forty-one years she had carried the post, the bread and the children, and on Saturdays the football team.</p>
<aside class="newsletter"><form><input type="email"></form><p>Get the island's news in your inbox.</p></aside>
<p>From Monday on a bridge of concrete takes over, and nobody who spoke on the pier had a good word for it.</p>
<p>The captain, Jens Brandt, kept the bell of the ship. He means to hang it in his kitchen, he said, and to ring it whenever somebody is late for dinner, which on the island is everybody.</p>
<p>What becomes of the ferry herself is open: a yard on the mainland has made an offer, and so has the football team, which would like to have a boat of its own for away matches at last.</p>
</article><script>document.body.textContent = 'Scripts ran';</script></html>`;

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-declutter-'));
  mkdirSync(join(folder, 'corpus'));
  writeFileSync(join(folder, 'corpus', 'ferry.html'), PAGE);
  writeFileSync(join(folder, 'corpus', 'search.html'), '<form><input name="q"></form>');
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test('declutter reads a folder in the browser as it does without', () => {
  const lines = (...options: string[]) => {
    const out = join(folder, 'out.jsonl');
    const run = ['tools/declutter.ts', '--corpus', join(folder, 'corpus'), '--out', out, ...options];
    expect(spawnSync(process.execPath, run, { encoding: 'utf8' }).status).toBe(0);
    const values = readFileSync(out, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    return values.map(({ ms, ...rest }) => rest);
  };
  const [ferry, search] = lines('--browser');
  expect(ferry).toMatchObject({ id: 'ferry', ok: true, removals: [{ kind: 'newsletter' }] });
  expect(ferry.article.text).toMatch(/^The old ferry left [\s\S]+ matches at last\.$/);
  expect(search).toMatchObject({ id: 'search', ok: false });
  expect(lines()).toEqual([ferry, search]);
});
