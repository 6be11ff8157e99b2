import { expect, test } from 'vitest';
import { figuresOf, type TimedPage } from './figures.ts';

function page(id: string, readability: number, lede: number, stages = {}): TimedPage {
  const times = { readability, lede, defuddle: 4 * readability };
  return { id, elements: 100, times, wall: times, stages, firstStages: stages };
}

test('sets the whole way against Readability page by page and together', () => {
  const { ratios } = figuresOf([page('a', 10, 5), page('b', 20, 16), page('c', 70, 21)]);
  expect(ratios).toEqual({
    together: 0.42,
    median: 0.5,
    p90: expect.closeTo(0.486),
    slow: [],
    defuddle: 0.105,
  });
});

test('names the pages that are slow by more than half and 10 ms', () => {
  const { ratios } = figuresOf([page('small', 2, 12), page('slow', 20, 41), page('fast', 20, 40)]);
  expect(ratios.slow).toEqual(['slow']);
});

test('tells what each step takes of the whole', () => {
  const pages = [page('a', 1, 3, { snapshot: 1, extract: 2 }), page('b', 1, 9, { snapshot: 3 })];
  expect(figuresOf(pages).stages).toEqual([
    { name: 'snapshot', ms: 2, share: 4 / 6 },
    { name: 'extract', ms: 1, share: 2 / 6 },
  ]);
});

test('tells of the first readings how long they are, and how long a page waits at most for one step', () => {
  const pages = [
    page('a', 1, 3, { snapshot: 8, extract: 30, summary: 40 }),
    page('b', 1, 9, { snapshot: 20 }),
  ];
  const { first } = figuresOf(pages);
  expect(first.whole.median).toBe(49);
  expect(first.longest.median).toBe(25);
});
