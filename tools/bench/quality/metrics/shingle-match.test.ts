import { expect, test } from 'vitest';
import { matchShingles, scoreShingles } from './shingle-match.ts';

test.each([
  // truth, text, precision, recall: runs of four words, counted by hand
  ['a b c d e', 'a b c d e', 1, 1],
  ['a b c d e', 'a b c d x', 1 / 2, 1 / 2],
  ['a b c d', 'a b c d x y', 1 / 3, 1],
  ['a b c d a b c d', 'a b c d', 1, 1 / 5],
  ['a b c d', 'A b c d', 0, 0],
  ['a b', 'a b', 1, 1],
  ['a b', 'a b c', 0, 0],
  ['a b c d', '', 0, 0],
  ['', '', 1, 1],
])('of %j, %j has precision %d and recall %d', (truth, text, precision, recall) => {
  const match = matchShingles(truth, text);
  expect(match.precision).toBeCloseTo(precision);
  expect(match.recall).toBeCloseTo(recall);
});

test('calls a text exact whatever its marks and line breaks, but not its order', () => {
  expect(matchShingles('One, two. Three!', 'One two\n\nthree').isExact).toBe(false);
  expect(matchShingles('One, two. Three!', 'One two\n\nThree').isExact).toBe(true);
  expect(matchShingles('one two three', 'three two one').isExact).toBe(false);
});

test('takes F1 of the mean precision and recall; an empty text has no precision to average', () => {
  const matches = [
    matchShingles('a b c d', 'a b c d'),
    matchShingles('a b c d', 'a b c d x y z'),
    matchShingles('a b c d', ''),
  ];
  const score = scoreShingles(matches);
  expect(score?.precision).toBeCloseTo((1 + 1 / 4) / 2);
  expect(score?.recall).toBeCloseTo(2 / 3);
  expect(score?.f1).toBeCloseTo((2 * 0.625 * (2 / 3)) / (0.625 + 2 / 3));
  expect(score?.exact).toBeCloseTo(1 / 3);
  expect(scoreShingles([])).toBeNull();
});
