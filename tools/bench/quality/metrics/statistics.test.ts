import { expect, test } from 'vitest';
import { mean, quantile, sum } from './statistics.ts';

test('averages and sums', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(mean([])).toBeNull();
  expect(sum([1, 2, 6])).toBe(9);
});

test.each([
  [0.5, [3, 1, 2], 2],
  [0.5, [1, 2, 3, 4], 2.5],
  [0.1, [0, 10], 1],
  [0.25, [4, 0, 8, 12], 3],
  [1, [5, 9], 9],
])('finds the value at %d of %j', (q, values, expected) => {
  expect(quantile(values, q)).toBeCloseTo(expected);
});

test('has no quantile of nothing', () => {
  expect(quantile([], 0.5)).toBeNull();
});
