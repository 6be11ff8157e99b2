/** How a page writes dates. */
export interface DateHabits {
  /** Which number comes first where a date is written with slashes: in America it is the month's. */
  readonly order: 'day-first' | 'month-first';
  /** In whose words months are named, besides the commonest languages. */
  readonly lang: string | null;
}

/**
 * A date as pages write it, as ISO 8601 with what precision and zone it has; null when it is no date or lies
 * outside 1990 to 2100.
 */
export function isoDate(raw: string | null | undefined, habits: DateHabits = AMERICAN): string | null {
  const value = raw && withPlainDigits(raw).trim();
  if (!value || value.length > 60) return null;
  const numeric =
    /^(?=\d{8}|\d{4}\D)(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i.exec(
      value,
    );
  if (numeric) return fromParts(numeric);
  const numbers = /\d{4}/.test(value) ? fromNumbers(value, habits) : null;
  if (numbers) return numbers.date;
  if (/^\d{10}$/.test(value)) return inRange(new Date(Number(value) * 1000).toISOString());
  if (/^\d{13}$/.test(value)) return inRange(new Date(Number(value)).toISOString());
  // Without a zone the browser reads local time: only the day is certain.
  const hasZone = /[a-z]{3}.*\d:\d{2}.*(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})\)?\s*$/i.test(value);
  const parsed = hasZone ? Date.parse(value.replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')) : Number.NaN;
  if (Number.isNaN(parsed)) return /\d{4}/.test(value) ? dateInText(value, habits) : null;
  return inRange(new Date(parsed).toISOString());
}

/** Three numbers and perhaps a time. Where dots part them the day comes first everywhere; null for what is no such. */
function fromNumbers(value: string, { order }: DateHabits): { date: string | null } | null {
  const match = /^(\d{1,2})(\.\s?|[/-])(\d{1,2})\2(\d{4}|\d\d)(?:\D{1,6}(\d{1,2}):(\d{2}))?(?!\d)/.exec(
    value,
  );
  if (!match) return null;
  const [, first = '', sign = '', second = '', year = '', hour, minute] = match;
  const isDayFirst =
    Number(first) > 12 || (Number(second) <= 12 && (sign.startsWith('.') || order === 'day-first'));
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return {
    date: fromParts(['', year.padStart(4, '20'), month, day, hour, minute]),
  };
}

/**
 * The first day that a short text names, in numbers or with the name of its month in the page's language; null when there
 * is none.
 */
export function dateInText(text: string, habits: DateHabits): string | null {
  const { lang } = habits;
  const value = withPlainDigits(text.slice(0, 200)).toLowerCase();
  const numeric = /(?<!\d)((?:19|20)\d{2})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/.exec(value);
  if (numeric) return fromWords(numeric[1], numeric[2], numeric[3]);
  const numbers = /(?<![\d./])\d{1,2}(\.\s?|[/-])\d{1,2}\1(?:\d{4}|\d\d)(?![\d./]\d)/.exec(value);
  if (numbers && !/-\d\d$/.test(numbers[0])) return fromNumbers(numbers[0], habits)?.date ?? null;
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:\s?(?:st|nd|rd|th|er|º|\.))?[\s/-]+(?:de |of )?([\p{L}\p{M}]+)\.?,?[\s/-]+(?:de |del )?(\d{4})(?!\d)/u.exec(
      value,
    );
  if (dayFirst) return fromWords(dayFirst[3], monthOf(dayFirst[2], lang), dayFirst[1]);
  const monthFirst = /([\p{L}\p{M}]+)\.?\s+(\d{1,2})(?:\s?(?:st|nd|rd|th))?,?\s+(\d{4})(?!\d)/u.exec(value);
  if (monthFirst) return fromWords(monthFirst[3], monthOf(monthFirst[1], lang), monthFirst[2]);
  const yearFirst = /(?<!\d)((?:19|20)\d{2})(?:\.| m\.)? ([\p{L}\p{M}]+) (\d{1,2})(?!\d)/u.exec(value);
  return yearFirst && fromWords(yearFirst[1], monthOf(yearFirst[2], lang), yearFirst[3]);
}

function fromWords(year = '', month: string | null = '', day = ''): string | null {
  // Thais count from another year.
  const common = Number(year) > 2400 ? `${Number(year) - 543}` : year;
  return month && fromParts(['', common, month, day]);
}

/** The number of a month by its name, in lower case, or the beginning of it. */
function monthOf(name = '', lang: string | null = null): string | null {
  if (name.length < 3) return null;
  const indexIn = (months: readonly (readonly string[])[]) =>
    months.findIndex((names) => names.some((each) => isMonth(name, each)));
  const isCommon = lang === null || COMMON_LANGUAGES.test(lang);
  const own = isCommon ? -1 : indexIn(monthsIn(lang));
  const index = own >= 0 ? own : indexIn(COMMON_MONTHS);
  return index < 0 ? null : String(index + 1);
}

/** Whether a word is the name of a month, cut short or with an ending or a preposition of its language's. */
function isMonth(word: string, month: string): boolean {
  return (
    /^\D{3}/.test(month) &&
    !/\d/.test(month) &&
    (month.startsWith(word) ||
      word.endsWith(month) ||
      (month.length > 4 && word.startsWith(month.slice(0, 5))))
  );
}

/** The names of the months as a language writes them alone and in dates, from the browser: the first ask takes it long. */
function monthsIn(language: string): string[][] {
  const known = MONTHS.get(language);
  if (known) return known;
  let months: string[][] = [];
  try {
    const formats = [{ day: 'numeric' } as const, {}].map(
      (rest) =>
        new Intl.DateTimeFormat(language, { month: 'long', calendar: 'gregory', timeZone: 'UTC', ...rest }),
    );
    months = Array.from({ length: 12 }, (_, month) =>
      formats.map(
        (format) =>
          format
            .formatToParts(Date.UTC(2026, month, 9))
            .find(({ type }) => type === 'month')
            ?.value.toLowerCase() ?? '',
      ),
    );
  } catch {
    // A page may name a language that is none.
  }
  MONTHS.set(language, months);
  return months;
}

const AMERICAN: DateHabits = { order: 'month-first', lang: null };

const MONTHS = new Map<string, string[][]>();

/** Those that are looked at on every page: some don't name their language, or name the wrong one. */
const COMMON_LANGUAGES = /^(?:en|de|fr|es|it|pt|nl|pl|tr)\b/i;

const COMMON_MONTHS = [
  'january januar jänner janvier enero gennaio janeiro januari styczeń stycznia ocak',
  'february februar février febrero febbraio fevereiro februari luty lutego şubat',
  'march märz mars marzo março maart marzec marca mart',
  'april avril abril aprile kwiecień kwietnia nisan',
  'may mai mayo maggio maio mei maj maja mayıs',
  'june juni juin junio giugno junho czerwiec czerwca haziran',
  'july juli juillet julio luglio julho lipiec lipca temmuz',
  'august août agosto augustus sierpień sierpnia ağustos',
  'september septembre septiembre settembre setembro wrzesień września eylül',
  'october oktober octobre octubre ottobre outubro październik października ekim',
  'november novembre noviembre novembro listopad listopada kasım',
  'december dezember décembre diciembre dicembre dezembro grudzień grudnia aralık',
].map((names) => names.split(' '));

/** A text with the digits of other scripts as those of ours. */
function withPlainDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
  });
}

const OTHER_DIGITS = /[٠-٩۰-۹०-९০-৯]/g;
const ZEROS = [...'٠۰०০'].map((zero) => zero.charCodeAt(0));

/** The days of publication and of the last change, as far as a page shows them. */
export interface ShownDays {
  readonly published: string | null;
  readonly modified: string | null;
}

/** The days that a line gives: what stands behind a word for changing is that of the change. */
export function daysInLine(line: string, habits: DateHabits): ShownDays {
  const changed = line.search(UPDATED);
  if (changed < 0) return { published: dateInText(line, habits), modified: null };
  const published = line.search(PUBLISHED);
  return {
    published: dateInText(published > changed ? line.slice(published) : line.slice(0, changed), habits),
    modified: dateInText(line.slice(changed), habits),
  };
}

const UPDATED =
  /updat|modif|revised|a[kc]tuali|geändert|mis à jour|aggiorn|atualiz|bijgewerkt|[ou]p?pdater|päivit|güncel|обновл|оновл|更新|수정/i;
/** Words that stand before the day of publication. */
export const PUBLISHED = /pub+li|posted|veröffentlicht|erschienen|geplaatst|опубл|yayın|公開|입력/i;

/** The date in an article's address, as in /2025/10/16/, /2025/oct/16/ or /2025-10-16-; null when there is none. */
export function dateInAddress(url: string): string | null {
  const match =
    /(?:^|[/_-])((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2]|[a-z]{3})[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/i.exec(
      url,
    );
  if (!match) return null;
  const [, year, month = '', day] = match;
  return fromWords(year, /\d/.test(month) ? month : monthOf(month.toLowerCase()), day);
}

/** Takes a date apart from a time that is none, as in "2026-03-04T99:99". */
function fromParts([, year, month, day, hour, minute, second, zone]: readonly (string | undefined)[]):
  | string
  | null {
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
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

function inRange(date: string): string | null {
  const year = Number(date.slice(0, 4));
  return year >= 1990 && year <= 2100 ? date : null;
}
