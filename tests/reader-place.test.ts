import { expect, test } from 'vitest';
import { isSamePlace, placeAt, wayTo } from '../entrypoints/reader/place.ts';

const boxes = [
  { top: -100, bottom: -20 },
  { top: 0, bottom: 100 },
  { top: 120, bottom: 320 },
];

test.each([
  ['before the text', -150, null],
  ['in the first paragraph', -60, { box: 0, share: 0.5 }],
  ['between two paragraphs', -10, { box: 1, share: 0 }],
  ['in the middle', 220, { box: 2, share: 0.5 }],
  ['after the text', 400, { box: 2, share: 1 }],
])('a line %s has its place', (_, line, place) => {
  expect(placeAt(boxes, line)).toEqual(place);
});

test('an empty text has no places', () => {
  expect(placeAt([], 10)).toBeNull();
});

test('the way to a place brings it to the line', () => {
  expect(wayTo({ top: 500, bottom: 700 }, 0.5, 64)).toBe(536);
});

test.each([
  [{ box: 1, share: 0 }, { box: 1, share: 0.2 }, true],
  [{ box: 1, share: 0 }, { box: 1, share: 0.5 }, false],
  [{ box: 1, share: 0 }, { box: 2, share: 0 }, false],
  [null, null, true],
  [null, { box: 0, share: 0 }, false],
])('%j and %j: the same is %s', (one, other, isSame) => {
  expect(isSamePlace(one, other)).toBe(isSame);
});
