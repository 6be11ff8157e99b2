import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-declutter-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const ADDRESS = 'https://harbour-post.example/news/2024/last-ferry';

const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Island says farewell to its last ferry | The Harbour Post</title>
<meta property="og:title" content="Island says farewell to its last ferry">
<meta property="og:site_name" content="The Harbour Post">
<meta property="article:published_time" content="2024-05-03T08:15:00+02:00">
<meta name="author" content="Ida Holm"></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<main><article><h1>Island says farewell to its last ferry</h1>
<p>The old ferry Margarethe left the harbour of Suderoog at nine on Friday morning for the last time, with half of the island on the pier and the brass band in the rain.</p>
<p>For forty-one years she had carried the post, the bread and the children, and on Saturdays the football team, which never once arrived in time for the first half.</p>
<aside class="newsletter-signup"><h3>The morning mail</h3><form action="/join"><input type="email" name="email"><button>Sign up</button></form><p>Get the island's news in your inbox.</p></aside>
<h2>A bridge instead</h2>
<p>From Monday on a bridge of concrete, four kilometres long, takes over. It cost the district <b>ninety million</b> and three mayors, and nobody who spoke on the pier had a good word for it.</p>
<table><tr><th>Year</th><th>Passengers</th></tr><tr><td>1983</td><td>61,204</td></tr><tr><td>2023</td><td>9,870</td></tr></table>
<p>The captain, Jens Brandt, kept the ship's bell. He means to hang it in his kitchen, he said, and to ring it whenever somebody is late for dinner, which on the island is everybody.</p>
<div class="related"><h3>Related stories</h3><ul><li><a href="/a">Five bridges that nobody wanted</a></li><li><a href="/b">What became of the other ferry</a></li></ul></div>
</article></main></body></html>`;

function run(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/declutter.ts', ...options], {
    encoding: 'utf8',
  });
  return { code: status, output: stdout, errors: stderr.trim() };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('prints an article as text, and on standard error what was removed', () => {
  const { code, output, errors } = run(file('ferry.html', ARTICLE), '--url', ADDRESS);
  const blocks = output.trimEnd().split('\n\n');
  expect(code).toBe(0);
  expect(blocks[0]).toBe('Island says farewell to its last ferry');
  expect(blocks[1]).toBe('Ida Holm · The Harbour Post · 2024-05-03T08:15:00+02:00');
  expect(blocks[2]).toMatch(/^In short: The old ferry Margarethe/);
  expect(blocks.at(-1)).toMatch(/^The captain, Jens Brandt/);
  expect(output).not.toMatch(/inbox|Related stories|Sport/);
  expect(errors).toMatch(/^\d+ blocks removed:/);
  expect(errors).toMatch(/newsletter \(.+\), \d+ words: The morning mail/);
});

test('prints JSON with offsets of the summary into the text', () => {
  const { output } = run(file('ferry.html', ARTICLE), '--format', 'json');
  const { article, summary, removals } = JSON.parse(output);
  expect(article).toMatchObject({
    byline: 'Ida Holm',
    siteName: 'The Harbour Post',
    lang: 'en',
    captions: [],
  });
  expect(removals.length).toBeGreaterThan(0);
  for (const { text, start, end } of summary.sentences) expect(article.text.slice(start, end)).toBe(text);
});

test.each([
  ['a missing file', () => [join(folder, 'none.html')], 2, /none\.html does not exist\.$/],
  [
    'a page without an article',
    () => [file('e.html', '<form><input name=q></form>')],
    1,
    /e\.html is a blank page\.$/,
  ],
  [
    'an address that is none',
    () => [file('ferry.html', ARTICLE), '--url', 'ferry'],
    2,
    /^--url needs a whole address/,
  ],
  [
    'an unknown format',
    () => [file('ferry.html', ARTICLE), '--format', 'pdf'],
    2,
    /^--format knows text, markdown/,
  ],
  ['an unknown option', () => ['--formt', 'text'], 2, /--formt/],
  ['nothing at all', () => [], 2, /^Usage:/],
  [
    'a corpus that is missing',
    () => ['--corpus', join(folder, 'x'), '--out', join(folder, 'y')],
    2,
    /^The folder .*x can't be read/,
  ],
])('%s is one clear sentence and an exit code', (_, options, code, message) => {
  const result = run(...options());
  expect(result.code).toBe(code);
  expect(result.errors).toMatch(message);
  expect(result.errors).not.toMatch(/\n\s+at /);
  expect(result.output).toBe('');
});

test('gives one line for each page of a corpus, in the order of their ids', () => {
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus);
  file('corpus/ferry.html.gz', gzipSync(ARTICLE));
  file('corpus/broken.html.gz', Buffer.from([0x1f, 0x8b, 8, 0]));
  file('corpus/search.html', '<form><input name=q></form>');
  file('corpus/truth.jsonl', JSON.stringify({ id: 'ferry', url: ADDRESS, text: 'The old ferry' }));
  const out = join(folder, 'new', 'out.jsonl');
  const { code, errors } = run('--corpus', corpus, '--out', out);
  expect([code, errors]).toEqual([0, '3 pages: 1 articles, 2 without one.']);
  const [broken, ferry, search] = readFileSync(out, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(broken).toMatchObject({ id: 'broken', ok: false, reason: 'failed', removals: [] });
  expect(search).toMatchObject({ id: 'search', ok: false });
  expect(ferry).toMatchObject({ id: 'ferry', ok: true, ms: expect.any(Number) });
  expect(ferry.article).toMatchObject({
    title: 'Island says farewell to its last ferry',
    byline: 'Ida Holm',
    publishedTime: '2024-05-03T08:15:00+02:00',
    dir: 'ltr',
  });
  expect(ferry.article.text).toMatch(/^The old ferry Margarethe .+\n\n/);
  expect(ferry.article.text).toContain('\n\nA bridge instead\n\n');
  expect(ferry.article.text).toContain('1983 61,204');
  expect(ferry.removals).toContainEqual(expect.objectContaining({ kind: 'newsletter' }));
  for (const { text, start, end } of ferry.summary.sentences)
    expect(ferry.article.text.slice(start, end)).toBe(text);
});

test('explains a page: its removals and how its text differs from the truth', () => {
  const corpus = mkdtempSync(join(folder, 'explain'));
  writeFileSync(join(corpus, 'ferry-1983.html'), ARTICLE);
  const truth = 'A sentence that only the truth knows about. From Monday on a bridge of concrete takes over.';
  writeFileSync(join(corpus, 'truth.jsonl'), JSON.stringify({ id: 'ferry-1983', url: ADDRESS, text: truth }));
  const { code, output } = run('--corpus', corpus, '--explain', 'ferry');
  expect(code).toBe(0);
  expect(output).toContain('byline: Ida Holm');
  expect(output).toMatch(/\d\. newsletter\/.+ \(\d+ words, .+\): The morning mail/);
  expect(output).toContain('\n- A sentence that only the truth knows about.');
  expect(output).toMatch(/\n\+ The captain, Jens Brandt/);
});
