// @vitest-environment node
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cached, type TimedReading } from './cached-engine.ts';

let folder: string;
let runs: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-cache-'));
  runs = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

async function engine(html: string): Promise<TimedReading> {
  runs.push(html);
  if (html === 'broken') return { reading: null, error: 'too deep', ms: 0 };
  return { reading: { title: html, byline: null, published: null, text: html, captionless: '' }, ms: 3 };
}

test('runs an engine once for each page and address', async () => {
  const read = cached(engine, folder, 'x-1.0.0-jsdom');
  const first = await read('a', 'https://a.example/');
  expect(await read('a', 'https://a.example/')).toEqual(first);
  await read('b', 'https://a.example/');
  await read('a', 'https://b.example/');
  expect(runs).toEqual(['a', 'b', 'a']);
});

test('runs another version anew', async () => {
  await cached(engine, folder, 'x-1.0.0-jsdom')('a', 'https://a.example/');
  await cached(engine, folder, 'x-1.0.1-jsdom')('a', 'https://a.example/');
  expect(runs).toEqual(['a', 'a']);
});

test('tries a page that failed again', async () => {
  const read = cached(engine, folder, 'x-1.0.0-jsdom');
  await read('broken', 'https://a.example/');
  expect((await read('broken', 'https://a.example/')).error).toBe('too deep');
  expect(runs).toEqual(['broken', 'broken']);
});
