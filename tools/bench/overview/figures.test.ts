import { expect, it } from 'vitest';
import { overviewChart } from './chart.ts';
import { figuresOf } from './figures.ts';

const SETS = [
  { scores: { lede: score(0.9, 1), 'readability, no captions': score(0.8, 4), readability: score(0.7, 5) } },
  { scores: { lede: score(1, 0), 'readability, no captions': score(0.9, 2), readability: score(0.7, 5) } },
];

/** Just what the figures are taken from. */
function score(f1: number, noisy: number) {
  return { shingles: { f1 }, noisy, known: 10 } as never;
}

const SPEED = {
  figures: {
    spreads: {
      readability: { total: 200, median: 1, p90: 1 },
      lede: { total: 150, median: 1, p90: 1 },
    },
  } as never,
};

it('takes the mean of the sets, like with like, and time by that of Readability', () => {
  expect(figuresOf(SETS, SPEED)).toEqual([
    { name: 'Lede', f1: expect.closeTo(0.95), noisy: expect.closeTo(0.05), time: 0.75 },
    { name: 'Readability', f1: expect.closeTo(0.85), noisy: expect.closeTo(0.3), time: 1 },
  ]);
});

it('draws a bar for each figure, and says what was not measured', () => {
  const svg = overviewChart([
    { name: 'Lede', f1: 0.95, noisy: 0.05, time: 0.5 },
    { name: 'Other', f1: 0.9, noisy: 0.5, time: null },
  ]);
  const bars = [...svg.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(bars).toEqual([265, 530, 53, 530, 530, 0]);
  expect(svg).toContain('not measured');
});
