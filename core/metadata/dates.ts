/**
 * A date as pages write it, as ISO 8601 with what precision and zone it has; null when it is no date or lies
 * outside 1990 to 2100.
 */
export function isoDate(raw: string | null | undefined): string | null {
  const value = raw?.trim();
  if (!value || value.length > 60) return null;
  const numeric =
    /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i.exec(
      value,
    );
  if (numeric) return fromParts(numeric);
  // Where dots part the numbers the day comes first; the browser would take it for the month.
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:\D+(\d{1,2}):(\d{2}))?(?!\d)/.exec(value);
  if (dotted) {
    const [, day = '', month = '', year, hour, minute] = dotted;
    return fromParts(['', year, month.padStart(2, '0'), day.padStart(2, '0'), hour, minute]);
  }
  if (/^\d{10}$/.test(value)) return inRange(new Date(Number(value) * 1000).toISOString());
  if (/^\d{13}$/.test(value)) return inRange(new Date(Number(value)).toISOString());
  if (!/\d{4}/.test(value) || !/[a-z]{3}|[-/.]/i.test(value)) return null;
  const parsed = Date.parse(value.replace(/(\d)(?:st|nd|rd|th)\b/i, '$1'));
  if (Number.isNaN(parsed)) return null;
  // Without a zone the browser reads local time: only the day is certain.
  const hasZone = /\d:\d{2}.*(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})\)?\s*$/i.test(value);
  return inRange(hasZone ? new Date(parsed).toISOString() : localDay(new Date(parsed)));
}

/** The date in an article's address, as in /2025/10/16/, /2025/oct/16/ or /2025-10-16-; null when there is none. */
export function dateInAddress(url: string): string | null {
  const match =
    /(?:^|[/_-])((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2]|[a-z]{3})[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/i.exec(
      url,
    );
  if (!match) return null;
  const [, year, month = '', day] = match;
  const number = /\d/.test(month)
    ? month
    : String(MONTHS.indexOf(month.toLowerCase()) / 3 + 1).padStart(2, '0');
  return /^(?:0[1-9]|1[0-2])$/.test(number) ? inRange(`${year}-${number}-${day}`) : null;
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** Takes a date apart from a time that is none, as in "2026-03-04T99:99". */
function fromParts([, year, month, day, hour, minute, second, zone]: readonly (string | undefined)[]):
  | string
  | null {
  const date = `${year}-${month}-${day}`;
  const parsed = new Date(date);
  if (Number.isNaN(parsed.getTime()) || parsed.getUTCDate() !== Number(day)) return null;
  if (!hour) return inRange(date);
  const offset = !zone
    ? ''
    : /^[zug]/i.test(zone)
      ? 'Z'
      : zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, h, m) => `${h}:${m ?? '00'}`);
  const moment = `${date}T${hour.padStart(2, '0')}:${minute}${second ? `:${second}` : ''}${offset}`;
  return inRange(Number.isNaN(Date.parse(moment)) ? date : moment);
}

function localDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
}

function inRange(date: string): string | null {
  const year = Number(date.slice(0, 4));
  return year >= 1990 && year <= 2100 ? date : null;
}
