/**
 * How many characters of news-agency furniture stand at the beginning of a sentence: place, date, agency and
 * their dash ("LONDON (Reuters) - ", "Berlin, 3. Mai (dpa) – ", "［東京　３日　ロイター］"). 0 when there is none.
 */
export function datelineLength(sentence: string): number {
  let length = 0;
  for (let rounds = 0; rounds < MOST_PARTS; rounds += 1) {
    const rest = sentence.slice(length);
    const part = partLength(rest);
    if (part === 0 || part >= rest.length) break;
    length += part;
  }
  return length;
}

function partLength(text: string): number {
  const head = text.slice(0, LONGEST);
  const bracket = BRACKETED.find((pattern) => pattern.test(head));
  if (bracket) return bracket.exec(head)?.[0].length ?? 0;
  const agency = AGENCY.exec(head);
  const separator = SEPARATOR.exec(head);
  if (agency && agency.index <= (separator?.index ?? LONGEST)) return agencyLength(head, agency);
  return separator ? placeLength(text, separator) : 0;
}

/** "Port Ellen, Islay (Reuters) - ", with a dash, or without one after a date or a known agency. */
function agencyLength(head: string, agency: RegExpExecArray): number {
  const [whole, name = ''] = agency;
  const place = head.slice(0, agency.index).trim();
  const end = agency.index + whole.length;
  const dash = LEADING_SEPARATOR.exec(head.slice(end))?.[0];
  const isShort = place !== '' && dash !== undefined && SHORT_NAME.test(name);
  if ((place !== '' && !isPlace(place)) || !(isShort || isAgency(name))) return 0;
  if (dash !== undefined) return end + dash.length;
  if (!KNOWN_AGENCIES.has(name) && !DATE.test(place)) return 0;
  return end + (head.length - end - head.slice(end).trimStart().length);
}

/** "PORT ELLEN: ", "Kiel/Flensburg – ", "Washington — President", "Port Ellen, Islay, Scotland: The"; not "The pier – a landmark – is closed". */
function placeLength(text: string, separator: RegExpExecArray): number {
  const place = text.slice(0, separator.index);
  const rest = text.slice(separator.index + separator[0].length);
  if (!isPlace(place)) return 0;
  const isColon = separator[0].includes(':');
  const isCertain = isCapitals(place) || (place.includes('/') && !isColon);
  const isOpen = startsUpper(rest.replace(OPENING_MARK, '')) && !APPOSITION_END.test(rest);
  // A name of its own may stand before a colon, and is not told by city, state and country.
  const isTold = !isColon || place.split(', ').length > 2;
  return isCertain || (isOpen && isTold) ? separator.index + separator[0].length : 0;
}

function isPlace(text: string): boolean {
  const words = text
    .replace(DATE, '')
    .split(/[\s,/-]+/)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > MOST_WORDS || !startsUpper(words[0] ?? '')) return false;
  return words.every((word) => startsUpper(word) || PARTICLES.has(word));
}

function isCapitals(text: string): boolean {
  const letters = text.replace(DATE, '').replace(/[^\S\n]|[.,/’'-]/g, '');
  return (
    letters.length > 2 &&
    !/\d/.test(letters) &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  );
}

function isAgency(name: string): boolean {
  return !/\d/.test(name) && (name !== name.toLowerCase() || KNOWN_AGENCIES.has(name));
}

function startsUpper(text: string): boolean {
  const first = text.slice(0, 1);
  return first !== first.toLowerCase();
}

// The patterns keep clear of \p{…}: repeated, it takes milliseconds to compile, and every first summary would wait for it.

const MOST_PARTS = 3;
const MOST_WORDS = 6;
const LONGEST = 110;

const BRACKETED: readonly RegExp[] = [
  // ［東京　３日　ロイター］, 【北京】, （ロイター）
  /^[［【〔（][^］】〕）]{1,30}[］】〕）][-—–ー\s]*/,
  // 新华社北京3月5日电（记者张三）, 中央社台北5日電
  /^[^\s，。、]{3,16}日(?:电|電|讯|訊)\s*(?:（[^）]{1,30}）)?\s*/,
  // (서울=연합뉴스) 홍길동 기자 =
  /^\([^()=]{1,20}=[^()]{1,20}\)\s*(?:[^=]{1,30}=\s*)?/,
];
const AGENCY = /\(([^()]{2,40})\)/;
/** Agencies and papers sign in small letters: "Kiel (shz) – ". */
const SHORT_NAME = /^[a-z]{2,4}(?:\/[a-z]{2,4})?$/;
const SEPARATOR = /\s*(?:--+|[–—―])\s*|\s-\s+|(?<=[A-Z]{3})-\s+|\.\s?[-–—]\s?|:\s+/;
const LEADING_SEPARATOR = /^(?:\s*(?:--+|[–—―])\s*|\s-\s+|\.\s?[-–—]\s?|:\s+)/;
const APPOSITION_END = /\s[-–—]\s/;
const OPENING_MARK = /^["“„«»'‘]/;
/** "3 mars", "March 3, 2031", "12 MAR", "3. Mai" after a comma or a space. */
const DATE =
  /[,\s]\s*(?:\d{1,2}\.?\s[^\s\d,().]{3,10}\.?|[A-Z][^\s\d,().]{2,9}\.?\s\d{1,2})(?:,?\s\d{4})?\s*$/;
const PARTICLES = new Set('de do da del di la le am an der den sur upon on of'.split(' '));
const KNOWN_AGENCIES = new Set(
  'CNN AP AFP Reuters Bloomberg PTI IANS ANI EFE ANSA dpa sda apa epd kna afp ots'.split(' '),
);
