import { expect, test } from 'vitest';
import { f1, ngrams, shared, tally, tokens } from './tokens.ts';

test.each([
  ["The harbour's ferry, no. 7", ['The', 'harbour', 's', 'ferry', 'no', '7']],
  ['Übergröße naïve 港の船', ['Übergröße', 'naïve', '港の船']],
  ['snake_case 12.5', ['snake_case', '12', '5']],
  ['— … !', []],
])('parts %j into words', (text, words) => {
  expect(tokens(text)).toEqual(words);
});

test('takes all runs of a length, or the whole of a shorter text', () => {
  expect(ngrams(['a', 'b', 'c'], 2)).toEqual(['a b', 'b c']);
  expect(ngrams(['a', 'b'], 3)).toEqual(['a b']);
  expect(ngrams([], 3)).toEqual([]);
});

test('counts what two tallies share, repetitions included', () => {
  expect(shared(tally(['a', 'a', 'a', 'b']), tally(['a', 'a', 'c']))).toBe(2);
});

test('is the harmonic mean, and nothing of nothing', () => {
  expect(f1(0.5, 1)).toBeCloseTo(2 / 3);
  expect(f1(0, 0)).toBe(0);
});
