import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let corpus = '';
beforeAll(() => {
  corpus = mkdtempSync(join(tmpdir(), 'lede-quality-'));
  mkdirSync(join(corpus, 'ports'));
  const paragraphs = [
    'The old ferry left the harbour at nine on Friday morning for the last time, with half of the island on the pier.',
    'For forty-one years she had carried the post, the bread and the children, and on Saturdays the football team.',
    'From Monday on a bridge of concrete takes over, and nobody who spoke on the pier had a good word for it.',
    'The captain kept the bell of the ship and means to ring it in his kitchen whenever somebody is late for dinner.',
    'What becomes of the ferry herself is open, for a yard on the mainland has made an offer, and so has the football team.',
  ];
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  writeFileSync(
    join(corpus, 'ports', 'ferry.html'),
    `<!doctype html><title>The last ferry</title><article><h1>The last ferry</h1>${body}</article>`,
  );
  const truth = {
    id: 'ferry',
    url: null,
    text: paragraphs.join('\n\n'),
    with: null,
    without: null,
    html: null,
    meta: {},
  };
  writeFileSync(join(corpus, 'ports', 'truth.jsonl'), JSON.stringify(truth));
});
afterAll(() => rmSync(corpus, { recursive: true }));

function run(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/bench/quality.ts', ...options], {
    encoding: 'utf8',
  });
  return { code: status, output: stdout, errors: stderr.trim() };
}

test('prints a table and leaves the figures and a report', () => {
  const out = join(corpus, 'out');
  const { code, output } = run('--corpus', corpus, '--compare', '', '--out', out);
  expect(code).toBe(0);
  expect(output).toMatch(/^ports: 1 pages\n/);
  const [set] = JSON.parse(readFileSync(join(out, 'quality.json'), 'utf8'));
  expect(set.scores.lede.shingles).toMatchObject({ f1: 1, exact: 1 });
  expect(readFileSync(join(out, 'quality.html'), 'utf8')).toContain('Article quality on 1 pages');
});

test.each([
  ['no corpus', [], /^Usage:/],
  [
    'an extractor that it does not know',
    ['--compare', 'boilerpipe'],
    /--compare knows readability and defuddle/,
  ],
  ['a set that is not there', ['--sets', 'seas'], /holds no set named seas/],
  ['a number that is none', ['--worst', 'all'], /--worst needs a whole number/],
])('%s is one clear sentence and exit code 2', (name, options, message) => {
  const { code, errors } = run(...(name === 'no corpus' ? [] : ['--corpus', corpus]), ...options);
  expect(code).toBe(2);
  expect(errors).toMatch(message);
  expect(errors).not.toMatch(/\n\s+at /);
});
