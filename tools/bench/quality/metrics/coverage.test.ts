import { expect, test } from 'vitest';
import { holds, reference } from './coverage.ts';

const source = reference('The old ferry left the harbour at nine.');

test.each([
  ['The old ferry left', 1],
  ['the OLD, ferry stayed', 1 / 2],
  ['ferry harbour nine', 0],
  ['harbour at', 1],
  ['at harbour', 0],
  ['Ferry', 1],
  ['Boat', 0],
])('covers %j by %d', (piece, coverage) => {
  expect(source.coverage(piece)).toBeCloseTo(coverage);
});

test('has no coverage for a piece without words', () => {
  expect(source.coverage('…')).toBeNull();
  expect(holds(source, '…')).toBe(false);
});

test('holds what it covers by more than half', () => {
  expect(holds(source, 'The old ferry stayed')).toBe(false);
  expect(holds(source, 'The old ferry left late')).toBe(true);
});

test('tells which words lie in a common run', () => {
  expect(source.coveredWords('See: the old ferry sank')).toEqual([false, true, true, true, false]);
});
