import { describe, expect, it } from 'vitest';
import { dateInAddress, isoDate } from './dates.ts';

describe('isoDate', () => {
  it.each([
    ['2026-03-04', '2026-03-04'],
    ['20260304', '2026-03-04'],
    ['2026/03/04', '2026-03-04'],
    ['2026-03-04 9:14', '2026-03-04T09:14'],
    ['2026-03-04T09:14:05+01:00', '2026-03-04T09:14:05+01:00'],
    ['2026-03-04T09:14+0100', '2026-03-04T09:14+01:00'],
    ['2026-03-04T09:14:00+01', '2026-03-04T09:14:00+01:00'],
    ['2026-03-04T09:14:00.123Z', '2026-03-04T09:14:00Z'],
    ['2026-03-04 09:14 UTC', '2026-03-04T09:14Z'],
    ['1772615640', '2026-03-04T09:14:00.000Z'],
    ['1772615640000', '2026-03-04T09:14:00.000Z'],
    ['March 4th, 2026', '2026-03-04'],
    ['4-Mar-2026', '2026-03-04'],
    ['4 March 2026 09:14 GMT', '2026-03-04T09:14:00.000Z'],
    ['Wed, 04 Mar 2026 09:14:00 +0100', '2026-03-04T08:14:00.000Z'],
    ['04.03.2026', '2026-03-04'],
    ['4. 3. 2026', '2026-03-04'],
    ['04.03.2026, 09:14 Uhr', '2026-03-04T09:14'],
  ])('reads %j', (raw, expected) => {
    expect(isoDate(raw)).toBe(expected);
  });

  it.each([
    ['an hour that no clock has', '2026-03-04T99:99'],
    ['an offset that no place has', '2026-03-04T09:14:00+99:99'],
  ])('keeps the day of %s', (_, raw) => {
    expect(isoDate(raw)).toBe('2026-03-04');
  });

  it.each([
    null,
    undefined,
    '',
    'yesterday',
    '2026',
    '42',
    '2026-13-01',
    '2026-02-30',
    '31.02.2026',
    '1868-03-04',
    '2101-01-01',
    `March 4, 2026${' '.repeat(60)}x`,
  ])('finds no date in %j', (raw) => {
    expect(isoDate(raw)).toBeNull();
  });
});

describe('dateInAddress', () => {
  it.each([
    ['/2026/03/04/lamp', '2026-03-04'],
    ['/2026/mar/04/lamp', '2026-03-04'],
    ['/coast/2026-03-04-lamp', '2026-03-04'],
    ['/lamp-20260304.html', '2026-03-04'],
    ['/lamp/2026-03-04', '2026-03-04'],
  ])('reads %s', (path, expected) => {
    expect(dateInAddress(`https://post.example${path}`)).toBe(expected);
  });

  it.each([
    '/2026/03/lamp',
    '/2026/xyz/04/lamp',
    '/2026/ebm/04/lamp',
    '/lamp-20261304-x',
    '/lamp-120260304',
    '/1868/03/04/lamp',
  ])('finds none in %s', (path) => {
    expect(dateInAddress(`https://post.example${path}`)).toBeNull();
  });
});
