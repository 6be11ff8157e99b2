import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-summarize-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...options: string[]): { code: number | null; errors: string } {
  const { status, stderr } = spawnSync(process.execPath, ['tools/summarize.ts', ...options], {
    encoding: 'utf8',
  });
  return { code: status, errors: stderr.trim() };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const ARTICLE = {
  id: 'pier',
  title: null,
  lang: 'en',
  text: 'The harbour board has closed the northern pier.\nIt will stay shut until the spring, the board said.',
};

test('each article becomes one line, plain or gzipped', () => {
  const out = join(folder, 'new', 'out.jsonl');
  const content = `${JSON.stringify(ARTICLE)}\n\n${JSON.stringify({ ...ARTICLE, id: 'void', text: '' })}\n`;
  expect(run('--in', file('in.jsonl.gz', gzipSync(content)), '--out', out).code).toBe(0);
  const lines = readFileSync(out, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toEqual([
    {
      id: 'pier',
      text: 'The harbour board has closed the northern pier.',
      sentences: [{ text: 'The harbour board has closed the northern pier.', start: 0, end: 47 }],
    },
    { id: 'void', text: '', sentences: [] },
  ]);
});

test.each([
  ['a missing file', () => ['--in', join(folder, 'none.jsonl')], 1, /none\.jsonl does not exist\.$/],
  ['a folder', () => ['--in', folder], 1, /is a folder, not a file\.$/],
  ['an empty file', () => ['--in', file('empty', '\n')], 1, /is empty; it needs one article a line\.$/],
  [
    'a line that is no JSON',
    () => ['--in', file('bad', `${JSON.stringify(ARTICLE)}\n{"id"`)],
    1,
    /bad line 2 is not JSON/,
  ],
  ['a line without text', () => ['--in', file('textless', '{"id":"a"}')], 1, /line 1 has no "text"/],
  ['a line that is no object', () => ['--in', file('list', '[1]')], 1, /line 1 should be an object/],
  ['a wrong budget', () => ['--in', 'x', '--budget', 'many'], 2, /^--budget needs a number of words/],
  ['an unknown option', () => ['--into', 'x'], 2, /--into/],
])('%s is one clear sentence and an exit code', (_, options, code, message) => {
  const result = run(...options(), '--out', join(folder, 'never.jsonl'));
  expect(result.code).toBe(code);
  expect(result.errors).toMatch(message);
  expect(result.errors).not.toMatch(/\n\s+at /);
});

test('without options it says how it is used', () => {
  expect(run()).toMatchObject({ code: 2, errors: expect.stringMatching(/^Usage: npm run -s summarize/) });
});
