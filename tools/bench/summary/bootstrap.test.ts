import { expect, test } from 'vitest';
import { bootstrap } from './bootstrap.ts';

test('equal differences leave no doubt', () => {
  expect(bootstrap([2, 2, 2])).toEqual({ mean: 2, low: 2, high: 2 });
});

test('the interval holds the mean, is about two standard errors wide on each side, and is the same every time', () => {
  const values = Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? 3 : -1));
  const { mean, low, high } = bootstrap(values);
  expect(mean).toBe(1);
  expect(low).toBeCloseTo(1 - 0.196, 1);
  expect(high).toBeCloseTo(1 + 0.196, 1);
  expect(bootstrap(values)).toEqual({ mean, low, high });
});
