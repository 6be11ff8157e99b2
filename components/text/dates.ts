import { formatLocale } from './locale.ts';

/** A moment as the page gives it, ready to be shown. */
export interface ShownDate {
  /** The page's own value, for `datetime`. */
  readonly iso: string;
  /** Milliseconds since 1970, for comparing. */
  readonly at: number;
  /** The day, as "16 October 2025", with no more precision than the page gives. */
  readonly day: string;
  /** The time of day in the reader's time zone; null when the page gives only the day. */
  readonly time: string | null;
  /** Day and time in full. */
  readonly full: string;
}

/** Reads an ISO 8601 date of any precision. Null when it is none. */
export function readDate(iso: string | null): ShownDate | null {
  const [, year, month = '01', day = '01', time = '00:00', zone] = ISO_DATE.exec(iso ?? '') ?? [];
  if (!iso || !year) return null;
  // A time without a zone is the page's own and is shown as it stands, like a day without a time.
  const date = new Date(`${year}-${month}-${day}T${time}${zone ?? 'Z'}`);
  if (Number.isNaN(date.getTime())) return null;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(formatLocale(), { ...options, ...(!zone && { timeZone: 'UTC' }) }).format(date);
  const hasTime = iso.length > 10;
  const precision: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(iso.length > 4 && { month: 'long' }),
    ...(iso.length > 7 && { day: 'numeric' }),
  };
  return {
    iso,
    at: date.getTime(),
    day: format(precision),
    time: hasTime ? format({ timeStyle: 'short' }) : null,
    full: hasTime ? format({ dateStyle: 'full', timeStyle: 'short' }) : format(precision),
  };
}

/** A day in full, as "16 October 2025". */
export function formatDay(date: Date): string {
  return new Intl.DateTimeFormat(formatLocale(), { dateStyle: 'long' }).format(date);
}

/**
 * How to date an update: by the time of day when it was on the day of publication, else by the day.
 * Null when it says nothing that the date of publication doesn't.
 */
export function describeUpdate(published: ShownDate | null, modified: ShownDate | null): string | null {
  if (!modified || (published && modified.at <= published.at)) return null;
  if (modified.day !== published?.day) return modified.day;
  return modified.time === published.time ? null : modified.time;
}

const ISO_DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;
