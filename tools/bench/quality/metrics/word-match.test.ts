import { expect, test } from 'vitest';
import { matchWords, scoreWords } from './word-match.ts';

test.each([
  ['the cat sat', 'SAT the cat', 1, 1],
  ['the cat sat', 'the the cat', 2 / 3, 2 / 3],
  ['the cat sat down', 'the cat', 1, 1 / 2],
  ['the cat', '', 0, 0],
  ['', 'the cat', 0, 0],
  ['', '', 1, 1],
])('of %j, %j has precision %d and recall %d', (truth, text, precision, recall) => {
  const match = matchWords(truth, text);
  expect(match.precision).toBeCloseTo(precision);
  expect(match.recall).toBeCloseTo(recall);
});

test('spreads the pages: mean, median and the worst tenth', () => {
  const matches = [1, 0.5, 0].map((value) => ({ precision: value, recall: value, f1: value }));
  expect(scoreWords(matches)).toEqual({ mean: 0.5, median: 0.5, p10: expect.closeTo(0.1) });
  expect(scoreWords([])).toBeNull();
});
