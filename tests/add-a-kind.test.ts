import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

/** A code block of the walk: what to do with which file. */
interface Step {
  readonly language: string;
  readonly file: string;
  readonly code: string;
}

let copy = '';

beforeAll(() => {
  mkdirSync(path.join(ROOT, 'results'), { recursive: true });
  copy = mkdtempSync(path.join(ROOT, 'results/add-a-kind-'));
  // One language, because the walk is written in one.
  for (const part of [
    'core',
    'components',
    'locales/en.yml',
    'tests/english.ts',
    'tests/locales.test.ts',
    ...SETTINGS,
  ])
    cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true }));

test('the walk of docs/add-a-kind.md adds a kind of clutter that passes its tests', async () => {
  const steps = readSteps();
  for (const step of steps) take(step);
  const commands = steps.flatMap(({ language, code }) => (language === 'sh' ? code.trim().split('\n') : []));
  expect(commands).not.toHaveLength(0);
  for (const command of commands) {
    const { success, testResults } = await run(command);
    const results = testResults.flatMap(({ assertionResults }) => assertionResults);
    expect(results.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(success, testResults.map(({ message }) => message).join('\n')).toBe(true);
    expect(results.filter(({ status }) => status === 'passed')).not.toHaveLength(0);
  }
}, 180_000);

function readSteps(): Step[] {
  const walk = readFileSync(path.join(ROOT, 'docs/add-a-kind.md'), 'utf8');
  return [...walk.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map(
    ([, language = '', file = '', code = '']) => ({ language, file, code }),
  );
}

function take({ language, file, code }: Step): void {
  if (language === 'ts') writeFileSync(path.join(copy, file), code);
  if (language !== 'diff') return;
  const place = path.join(copy, file);
  const before = readFileSync(place, 'utf8');
  const lines = code.trimEnd().split('\n');
  const kept = lines.filter((line) => line.startsWith(' ')).map((line) => `${line.slice(1)}\n`);
  const added = lines.filter((line) => line.startsWith('+')).map((line) => `${line.slice(1)}\n`);
  expect(before.split(kept.join('')), `${kept.join('')} in ${file}`).toHaveLength(2);
  writeFileSync(place, before.replace(kept.join(''), [...kept, ...added].join('')));
}

interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Runs "npx vitest run …" in the copy. */
async function run(command: string): Promise<Report> {
  const [, , ...args] = command.split(' ');
  const vitest = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
  // It ends with an error when a test fails; the report says which.
  await promisify(execFile)(process.execPath, [vitest, ...args, '--root', copy], { cwd: copy }).catch(
    () => null,
  );
  return JSON.parse(readFileSync(path.join(copy, 'results/unit-tests.json'), 'utf8')) as Report;
}

const SETTINGS = [
  '.wxt',
  'package.json',
  'tsconfig.json',
  'tools/build',
  'vitest.config.ts',
  'wxt.config.ts',
];
