import { expect, test } from 'vitest';
import { isSameByline, isSameDay, isSameTitle } from './metadata-match.ts';

test.each([
  ['The Ferry’s last trip', "The ferry's last trip", true],
  ['The ferry', 'The ferry | Harbour Post', false],
  ['The ferry', null, false],
])('compares the titles %j and %j', (truth, title, isSame) => {
  expect(isSameTitle(truth, title)).toBe(isSame);
});

test.each([
  ['Ida Holm, Jens Brandt', 'By Jens Brandt and Ida Holm', true],
  ['Ida Holm', 'Ida Holm, staff writer', false],
  ['Ida Holm', null, false],
])('compares the bylines %j and %j', (truth, byline, isSame) => {
  expect(isSameByline(truth, byline)).toBe(isSame);
});

test.each([
  ['2021-05-03', '2021-05-03T23:30:00-07:00', true],
  ['2021-05-04T06:30:00.000Z', '2021-05-03T23:30:00-07:00', true],
  ['2024-04-24 00:00:00', '2024-04-24', true],
  ['2021-05-03', '2021-05-04', false],
  ['2021-05-03', null, false],
  ['2021-05-03', 'yesterday', false],
])('compares the days of %j and %j', (truth, time, isSame) => {
  expect(isSameDay(truth, time)).toBe(isSame);
});
