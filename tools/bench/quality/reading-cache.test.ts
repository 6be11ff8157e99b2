// @vitest-environment node
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReadingCache, type TimedReading } from './reading-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const READING: TimedReading = {
  reading: { title: 'A', byline: null, published: null, text: 'a', captionless: '' },
  ms: 3,
};

test('gives back what was put, for this page under this address alone', () => {
  const cache = new ReadingCache(folder, 'x-1.0.0-jsdom');
  cache.put('a', 'https://a.example/', READING);
  expect(cache.get('a', 'https://a.example/')).toEqual(READING);
  expect(cache.get('b', 'https://a.example/')).toBeNull();
  expect(cache.get('a', 'https://b.example/')).toBeNull();
});

test('knows nothing of another version', () => {
  new ReadingCache(folder, 'x-1.0.0-jsdom').put('a', 'https://a.example/', READING);
  expect(new ReadingCache(folder, 'x-1.0.1-jsdom').get('a', 'https://a.example/')).toBeNull();
});

test('does not keep a failure', () => {
  const cache = new ReadingCache(folder, 'x-1.0.0-jsdom');
  cache.put('a', 'https://a.example/', { reading: null, error: 'too deep', ms: 0 });
  expect(cache.get('a', 'https://a.example/')).toBeNull();
});
