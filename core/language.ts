/**
 * The language that a text is in, as a BCP 47 tag, for pages that state none: by its script, or by its commonest words.
 * Null where neither is clear.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters < LEAST_LETTERS) return null;
  for (const [tag, script] of SCRIPTS) if (count(sample, script) > letters * SHARE_OF_SCRIPT) return tag;
  const words = sample.toLowerCase().match(/[a-zà-ÿąćęłńśźżğışč]+/g) ?? [];
  const [best, second] = Object.entries(COMMON)
    .map(([tag, common]) => ({ tag, found: words.filter((word) => common.has(word)).length }))
    .sort((a, b) => b.found - a.found);
  if (!best || !second) return null;
  if (best.found < words.length * RECOGNISED) return null;
  // Norwegian and Danish share nearly all of their common words.
  if (best.found > second.found && /^(?:no|da)$/.test(best.tag) && /^(?:no|da)$/.test(second.tag))
    return best.tag;
  return best.found >= second.found * CLEAR_LEAD ? best.tag : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Characters that are looked at, and letters without which nothing is said. */
const SAMPLE = 3_000;
const LEAST_LETTERS = 60;

const SHARE_OF_SCRIPT = 0.3;

/** Share of all words that have to be among the common ones of a language, and how far it must lead the next. */
const RECOGNISED = 0.12;
const CLEAR_LEAD = 1.25;

/** In the order in which they are tried: Japanese has Chinese signs too, Persian and Ukrainian letters of their own. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  // A third of a Japanese text at least is in kana; the rest is in the signs of Chinese.
  ['ja', /[\u3041-\u30ff]/g],
  ['zh', /\p{Script=Han}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Words that make up a good part of any text, as far as they tell a language from its neighbours. */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the and of to that is was for it with as on be at by this had not are from his her they has were',
  ),
  de: words(
    'der die und das ist nicht den von mit sich des dem ein eine auf für im auch es wird aus nach bei',
  ),
  fr: words('le la les et des est une du dans que qui pour pas sur au par plus avec ce il sont aux ne'),
  es: words('el la los las que y en del una por con para es su lo al se como más pero fue ha sus este'),
  it: words('il di che la non è per una gli della del con sono dei nel alla si più le anche come ha ma'),
  pt: words('o que não um uma do da em os para com por mais dos das no na ao foi são como à ele também'),
  nl: words('de het een van en dat niet zijn is op te voor met er aan die ook bij naar uit maar hij werd'),
  sv: words('och att det som är på inte av för med har den till ett var om jag han från men kan vi så'),
  no: words('og det som er på ikke av for med har den til et var om jeg fra han men kan vi så etter ble'),
  da: words('og det som er på ikke af for med har den til et var om jeg fra han men kan vi så efter blev'),
  pl: words('i w na się nie z że do to jest jak po co od za ale jego przez dla był oraz o tym'),
  tr: words('ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ama ne var en o yeni'),
  id: words('yang dan di dengan untuk dari pada ini itu tidak dalam akan ke juga karena oleh ada telah bisa'),
};
