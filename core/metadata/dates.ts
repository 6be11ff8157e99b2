/** Which number comes first where a date is written with slashes: in America it is the month's. */
export type NumberOrder = 'day-first' | 'month-first';

/**
 * A date as pages write it, as ISO 8601 with what precision and zone it has; null when it is no date or lies
 * outside 1990 to 2100.
 */
export function isoDate(raw: string | null | undefined, order: NumberOrder = 'month-first'): string | null {
  const value = raw?.trim();
  if (!value || value.length > 60) return null;
  const numeric =
    /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i.exec(
      value,
    );
  if (numeric) return fromParts(numeric);
  const numbers = fromNumbers(value, order);
  if (numbers) return numbers.date;
  if (/^\d{10}$/.test(value)) return inRange(new Date(Number(value) * 1000).toISOString());
  if (/^\d{13}$/.test(value)) return inRange(new Date(Number(value)).toISOString());
  if (!/\d{4}/.test(value) || !/[a-z]{3}|[-/.]/i.test(value)) return null;
  const parsed = Date.parse(value.replace(/(\d)(?:st|nd|rd|th)\b/i, '$1'));
  if (Number.isNaN(parsed)) return dateInText(value, order);
  // Without a zone the browser reads local time: only the day is certain.
  const hasZone = /\d:\d{2}.*(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})\)?\s*$/i.test(value);
  return inRange(hasZone ? new Date(parsed).toISOString() : localDay(new Date(parsed)));
}

/** Three numbers and perhaps a time. Where dots part them the day comes first everywhere; null for what is no such. */
function fromNumbers(value: string, order: NumberOrder): { date: string | null } | null {
  const match = /^(\d{1,2})(\.\s?|[/-])(\d{1,2})\2(\d{4})(?:\D{1,6}(\d{1,2}):(\d{2}))?(?!\d)/.exec(value);
  if (!match) return null;
  const [, first = '', sign = '', second = '', year, hour, minute] = match;
  const isDayFirst =
    sign.startsWith('.') || Number(first) > 12 || (order === 'day-first' && Number(second) <= 12);
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return { date: fromParts(['', year, month.padStart(2, '0'), day.padStart(2, '0'), hour, minute]) };
}

/** The first day that a short text names, in numbers or with the name of its month; null when there is none. */
export function dateInText(text: string, order: NumberOrder): string | null {
  const value = text.slice(0, 200).toLowerCase();
  const numeric = /(?<!\d)((?:19|20)\d{2})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/.exec(value);
  if (numeric) return fromWords(numeric[1], numeric[2], numeric[3]);
  const numbers = /(?<!\d)\d{1,2}(\.\s?|[/-])\d{1,2}\1\d{4}(?!\d)/.exec(value);
  if (numbers) return fromNumbers(numbers[0], order)?.date ?? null;
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de |of )?(\p{L}+)\.?,?[\s-]+(?:de |del )?(\d{4})(?!\d)/u.exec(
      value,
    );
  if (dayFirst) return fromWords(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u.exec(value);
  return monthFirst ? fromWords(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : null;
}

function fromWords(year = '', month: string | null = '', day = ''): string | null {
  return month && fromParts(['', year, month.padStart(2, '0'), day.padStart(2, '0')]);
}

/** The number of a month by the beginning of its name, in lower case. */
function monthOf(name = ''): string | null {
  const index = MONTH_STARTS.findIndex((starts) => starts.split(' ').some((start) => name.startsWith(start)));
  return index < 0 ? null : String(index + 1);
}

/** How the months begin in the languages that we know. */
const MONTH_STARTS = [
  'jan ene gen sty oca',
  'feb fev fév lut şub',
  'mar mär maa mrt',
  'apr avr abr kwi nis',
  'may mai mei maj mag',
  'jun juin giu cze haz',
  'jul juil lug lip tem',
  'aug août ago agu sie ağu',
  'sep set wrz eyl',
  'oct okt ott out paź eki',
  'nov lis kas',
  'dec déc dez des dic gru ara',
];

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
