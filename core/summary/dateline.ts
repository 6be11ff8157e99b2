/**
 * How many characters of news-agency furniture stand at the beginning of a sentence: place, date, agency and
 * their dash ("LONDON (Reuters) - ", "Berlin, 3. Mai (dpa) – ", "［東京　３日　ロイター］"). 0 when there is none.
 */
export function datelineLength(sentence: string): number {
  let length = 0;
  for (let rounds = 0; rounds < MOST_PARTS; rounds += 1) {
    const rest = sentence.slice(length);
    const match = DATELINES.map((dateline) => dateline.exec(rest)).find((found) => found !== null);
    if (!match || match[0].length === 0 || match[0].length >= rest.length) break;
    length += match[0].length;
  }
  return length;
}

const MOST_PARTS = 3;

const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.'’]*(?:[ -](?:\p{Lu}[\p{L}\p{M}.'’]*|de|do|da|del|di|la|le|am|an|der|den|sur|upon|on|of)){0,3}`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’]+(?:[ -]\p{Lu}[\p{Lu}\p{M}.'’]*){0,3}`;
const REGION = String.raw`(?:[,/]\s?${PLACE}){0,2}`;
const DATE = String.raw`(?:,?\s(?:\d{1,2}\.?\s\p{L}{3,10}\.?|\p{L}{3,10}\.?\s\d{1,2})(?:,?\s\d{4})?)?`;
const AGENCY = String.raw`\((?=[^()]*\p{Lu}|dpa|sda|apa|epd|kna|afp|ots)[^()\d]{2,40}\)`;
const DASH = String.raw`(?:\s*(?:--+|[–—―])\s*|\s+-\s+|\.\s?[-–—]\s?|:\s+)`;

const DATELINES: readonly RegExp[] = [
  // (CNN) -- , (Reuters) - , (CNN)
  new RegExp(`^${AGENCY}${DASH}`, 'u'),
  /^\((?:CNN|AP|AFP|Reuters|CNN Business|CNN Student News|EW\.com|Mashable|WIRED|LifeWire|Bloomberg|dpa|EFE|ANSA|PTI|IANS|ANI)\)\s*/u,
  // LONDON (Reuters) - , PYONGYANG: , DUBLIN — , Berlin, 3. Mai (dpa) –
  new RegExp(`^${CAPITALS}${REGION}${DATE}\\s*(?:${AGENCY})?${DASH}(?=\\S)`, 'u'),
  new RegExp(`^${PLACE}${REGION}${DATE}\\s*${AGENCY}${DASH}`, 'u'),
  new RegExp(`^${PLACE}${REGION}${DATE}\\s*\\((?:CNN|AP|AFP|Reuters|dpa)\\)\\s*`, 'u'),
  // New Delhi, Aug 2 (PTI) The government
  new RegExp(
    `^${PLACE}${REGION},\\s(?:\\d{1,2}\\.?\\s\\p{L}{3,10}\\.?|\\p{L}{3,10}\\.?\\s\\d{1,2})\\s${AGENCY}${DASH}?\\s*`,
    'u',
  ),
  // London/Teheran - , Washington — President
  new RegExp(`^${PLACE}(?:/${PLACE}){1,2}(?:\\s*[–—―]\\s*|\\s+--?\\s+)(?=["“„«'‘]?\\p{Lu})`, 'u'),
  new RegExp(
    `^${PLACE}(?:,\\s${PLACE})?(?:\\s*[–—―]\\s*|\\s+--?\\s+)(?=["“„«'‘]?\\p{Lu})(?!.*\\s[-–—]\\s)`,
    'u',
  ),
  // ［東京　３日　ロイター］, 【北京】, （ロイター）
  /^[［【〔（][^］】〕）]{1,30}[］】〕）][-—–ー\s]*/u,
  // 新华社北京3月5日电（记者张三）, 中央社台北5日電
  /^[\p{Script=Han}]{2,10}[\d０-９]{1,2}(?:月[\d０-９]{1,2})?日(?:电|電|讯|訊)\s*(?:（[^）]{1,30}）)?\s*/u,
  // (서울=연합뉴스) 홍길동 기자 =
  /^\([^()=]{1,20}=[^()]{1,20}\)\s*(?:[^=]{1,30}=\s*)?/u,
];
