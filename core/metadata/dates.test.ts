import { describe, expect, it, vi } from 'vitest';
import { dateInAddress, dateInText, daysInLine, isoDate } from './dates.ts';

describe('isoDate', () => {
  it.each([
    ['2026-03-04', '2026-03-04'],
    ['20260304', '2026-03-04'],
    ['2026-3-4', '2026-03-04'],
    ['2026-3-4T09:14:00Z', '2026-03-04T09:14:00Z'],
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
    '03/04/26',
    `March 4, 2026${' '.repeat(60)}x`,
  ])('finds no date in %j', (raw) => {
    expect(isoDate(raw)).toBeNull();
  });
});

describe('numbers with slashes', () => {
  it.each([
    ['04/03/2026', 'month-first', '2026-04-03'],
    ['04/03/2026', 'day-first', '2026-03-04'],
    ['04/03/2026 09:14', 'day-first', '2026-03-04T09:14'],
    ['14/03/2026', 'month-first', '2026-03-14'],
    ['03/14/2026', 'day-first', '2026-03-14'],
    ['4-3-2026', 'day-first', '2026-03-04'],
  ] as const)('%s, %s', (raw, order, expected) => {
    expect(isoDate(raw, { order, lang: null })).toBe(expected);
  });
});

describe('dateInText', () => {
  it.each([
    ['Published 4 March 2026 at 9 a.m.', '2026-03-04'],
    ['Wednesday, March 4th, 2026', '2026-03-04'],
    ['Mittwoch, 4. März 2026, 9.14 Uhr', '2026-03-04'],
    ['Publié le 4 juin 2026', '2026-06-04'],
    ['Publié le 4 juillet 2026', '2026-07-04'],
    ['4 de agosto de 2026', '2026-08-04'],
    ['4 dicembre 2026', '2026-12-04'],
    ['4 maart 2026', '2026-03-04'],
    ['4 października 2026', '2026-10-04'],
    ['4 Ağustos 2026', '2026-08-04'],
    ['Stand: 04.03.2026', '2026-03-04'],
    ['04/03/2026', '2026-03-04'],
    ['2026年3月4日 9時14分', '2026-03-04'],
    ['2026년 3월 4일', '2026-03-04'],
    ['Updated 2026-03-04', '2026-03-04'],
  ])('finds the day in %j', (text, expected) => {
    expect(dateInText(text, { order: 'day-first', lang: null })).toBe(expected);
  });

  it.each(['today', '9:14', '4 lamps 2026', 'since 1868', '31 February 2026', 'Lamp 12 3456'])(
    'finds none in %j',
    (text) => {
      expect(dateInText(text, { order: 'day-first', lang: null })).toBeNull();
    },
  );
});

describe('dates in the words of the page’s language', () => {
  it.each([
    ['cs', '4. března 2026'],
    ['hr', '4. ožujka 2026.'],
    ['ru', '4 марта 2026, 09:14'],
    ['uk', '4 березня 2026'],
    ['fi', '4. maaliskuuta 2026'],
    ['el', '4 Μαρτίου 2026'],
    ['hu', '2026. március 4.'],
    ['lt', '2026 m. kovo 4 d.'],
    ['ar', '٤ مارس ٢٠٢٦'],
    ['he', '4 במרץ 2026'],
    ['hi', '०४ मार्च २०२६'],
    ['th', '4 มีนาคม 2569'],
    ['id', '4 Maret 2026'],
    ['de', '04.03.26, 9.14 Uhr'],
    ['en', '4th of March, 2026'],
    ['x-none', '4 March 2026'],
  ])('%s: %s', (lang, text) => {
    expect(dateInText(text, { order: 'day-first', lang })).toBe('2026-03-04');
  });

  it.each(['4 lamps 2026', '4 tháng 3, 2026', 'since 3-4-26'])('%s is none', (text) => {
    expect(dateInText(text, { order: 'day-first', lang: 'vi' })).toBeNull();
  });
});

it.each([
  ['Published 4 March 2026', '2026-03-04', null],
  ['Updated 5 March 2026 | Published 4 March 2026', '2026-03-04', '2026-03-05'],
  ['4 March 2026 (updated 5 March 2026)', '2026-03-04', '2026-03-05'],
  ['Last updated: 5 March 2026', null, '2026-03-05'],
  ['Aktualisiert am 5. März 2026', null, '2026-03-05'],
  ['Обновлено 5 марта 2026', null, '2026-03-05'],
])('%j was published on %j and changed on %j', (line, published, modified) => {
  expect(daysInLine(line, { order: 'day-first', lang: 'ru' })).toEqual({ published, modified });
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

it('asks the browser for the names of months only in languages that are not common', () => {
  const ask = vi.spyOn(Intl, 'DateTimeFormat');
  expect(dateInText('4 avril 2026', { order: 'day-first', lang: 'fr-CA' })).toBe('2026-04-04');
  expect(dateInText('4 wentylator 2026', { order: 'day-first', lang: 'pl' })).toBeNull();
  expect(ask).not.toHaveBeenCalled();
  expect(dateInText('4 Desemba 2026', { order: 'day-first', lang: 'sw' })).toBe('2026-12-04');
  expect(ask).toHaveBeenCalled();
  ask.mockRestore();
});
