import { beforeEach, describe, expect, it, vi } from 'vitest';
import { describeUpdate, readDate } from './dates.ts';

beforeEach(() => void vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de-DE', 'en-GB']));

describe('a date', () => {
  it.each([
    ['2026-11-16', '16 November 2026', null],
    ['2026-11', 'November 2026', null],
    ['2026', '2026', null],
    ['2026-11-16T23:40', '16 November 2026', '23:40'],
    ['2026-11-16T23:40:12', '16 November 2026', '23:40'],
  ])('of the page, %s, is shown as it stands', (iso, day, time) => {
    expect(readDate(iso)).toMatchObject({ day, time });
  });

  it('with a zone is shown in the reader’s own', () => {
    const here = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(
      new Date('2026-11-16T12:00:00Z'),
    );
    expect(readDate('2026-11-16T14:00:00+02:00')?.time).toBe(here);
  });

  it.each([null, '', 'yesterday', '16 November 2026', '2026-13-01', '2026-02-31T99:00'])(
    'is none when it is %j',
    (iso) => {
      expect(readDate(iso)).toBeNull();
    },
  );
});

describe('an update', () => {
  it.each([
    ['later on the same day', '2026-11-16T17:20Z', '2026-11-16T19:05Z', 'time'],
    ['on a later day', '2026-11-16T17:20Z', '2026-11-18T09:00Z', 'day'],
    ['without a date of publication', null, '2026-11-18T09:00Z', 'day'],
  ] as const)('%s is dated by its %s', (_, published, modified, part) => {
    const shown = readDate(modified);
    expect(describeUpdate(readDate(published), shown)).toBe(shown?.[part]);
  });

  it.each([
    ['at the same minute', '2026-11-16T17:20:00Z', '2026-11-16T17:20:40Z'],
    ['before the publication', '2026-11-16T17:20Z', '2026-11-15T09:00Z'],
    ['on the same day, by the day alone', '2026-11-16', '2026-11-16'],
    ['that is missing', '2026-11-16', null],
  ])('%s is not told', (_, published, modified) => {
    expect(describeUpdate(readDate(published), readDate(modified))).toBeNull();
  });
});
