import { type Language, wordSet } from '../language.ts';
import { type DateMention, findDates } from './dates.ts';
import { foldWord } from './fold.ts';
import { dateWords } from './months.ts';
import { foldName, NAME_WORD, type NameMention, type NameReading, nameVariants } from './names.ts';
import { findQuantities, type Quantity } from './quantities.ts';

/** What a text says, ready for questions. */
export class Evidence {
  readonly names: NameReading;
  private readonly units = new Map<number, Set<string | null>>();
  private readonly currencies = new Set<string | null>();
  private readonly dates = new Set<string>();
  private readonly spellings = new Set<string>();
  private readonly neighbours = new Set<string>();
  private readonly ordinary = new Set<string>();
  private readonly wording: string;

  constructor(text: string, language: Language) {
    const lang = language.tag;
    for (const { value, unit } of findQuantities(text, lang)) {
      this.units.set(value, (this.units.get(value) ?? new Set()).add(unit));
      this.currencies.add(unit);
    }
    for (const { key } of findDates(text, lang)) this.dates.add(key).add(key.replace(/-.*/u, ''));
    this.wording = wordingOf(text);
    this.readSpellings(text);
    this.names = {
      capitalisesNouns: language.capitalisesNouns,
      isDate: (word) => dateWords(lang).has(foldWord(word)),
      isOrdinary: (word, after) => this.ordinary.has(foldWord(word)) || isOpener(word, after, language),
    };
  }

  /** Whether the text has the number, and of the same thing where that is told. */
  hasQuantity({ value, unit }: Quantity): boolean {
    const units = this.units.get(value);
    if (units === undefined) return false;
    if (unit === null || units.has(unit)) return true;
    return unit !== '%' && units.has(null) && this.currencies.has(unit);
  }

  hasDate({ key }: DateMention): boolean {
    return this.dates.has(key);
  }

  /** Whether the text has all words of the name, and the last two side by side. */
  hasName({ words }: NameMention): boolean {
    const places = words.map((word) => nameVariants(word).filter((variant) => this.spellings.has(variant)));
    if (places.some((variants) => variants.length === 0)) return false;
    const [role = '', last] = [words.at(-2), places.at(-1) ?? []];
    if (words.length === 1 || this.ordinary.has(foldWord(role))) return true;
    return (places.at(-2) ?? []).some((a) => last.some((b) => this.neighbours.has(`${a} ${b}`)));
  }

  /** Whether the text has these words in this order; marks and capitals don't count, and "…" leaves something out. */
  hasWording(quotation: string): boolean {
    return quotation.split(/…|\.{3}|\[[^\]]*\]/u).every((part) => this.wording.includes(wordingOf(part)));
  }

  private readSpellings(text: string): void {
    let before: string[] = [];
    let initials = '';
    for (const { 0: word } of text.matchAll(NAME_WORD)) {
      const spelling = foldName(word);
      this.spellings.add(spelling);
      for (const other of before) this.neighbours.add(`${other} ${spelling}`);
      before = [...before.slice(-1), spelling];
      if (/^\p{Ll}/u.test(word)) this.ordinary.add(foldWord(word));
      initials = /^\p{Lu}/u.test(word)
        ? (initials + word[0]).slice(-LONGEST_ACRONYM)
        : /^(?:of|and|the|for|de|der|du|des|di|do|da)$/u.test(word)
          ? initials
          : '';
      for (let length = 2; length <= initials.length; length += 1)
        this.spellings.add(foldName(initials.slice(-length)));
    }
  }
}

/** The words of a text with single spaces around them. */
function wordingOf(text: string): string {
  const words =
    text
      .toLowerCase()
      .replace(/[’'](?=\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')}${words.length > 0 ? ' ' : ''}`;
}

/** Whether a word only opens its sentence: in English also what no verb follows that a name could be the subject of. */
function isOpener(opener: string, after: string, language: Language): boolean {
  const { starters, references, common, definite, indefinite, tag } = language;
  const word = opener.toLowerCase();
  if (tag === 'en' && /^\p{Ll}/u.test(after) && !SINGULAR_VERB.test(after) && !DEMONYM.test(word))
    return true;
  return (
    [starters, references, common, definite, indefinite, OPENERS].some((words) => wordSet(words).has(word)) ||
    PARTICIPLE.test(word)
  );
}

const LONGEST_ACRONYM = 5;

/** Words that English news sentences like to begin with. */
const OPENERS =
  'police officials authorities officers residents experts critics people scientists researchers doctors lawyers ' +
  'prosecutors investigators witnesses analysts economists lawmakers politicians ministers leaders workers students ' +
  'teachers parents families children women men supporters opponents protesters activists campaigners engineers ' +
  'firefighters rescuers victims passengers patients customers fans players shares stocks prices sales work talks ' +
  'plans efforts concerns questions reports critics local new more several many three four five six seven eight nine ' +
  'ten nobody somebody everybody everyone someone hundreds thousands millions nearly almost about around over up under despite following according later';
const SINGULAR_VERB =
  /^(?:is|was|has|had|does|did|will|would|can|could|may|might|must|should|\p{Ll}+ed|says|said|tells|told|wants|plans|faces|needs|hopes|seeks|remains|became|becomes|took|takes|made|makes|won|wins|lost|loses|gave|gives|got|gets|went|goes|came|comes|left|put|met|led|held|ran|beat|drew|fell|rose|sold|bought|hit|cut|set)$/u;
/** "Iraqi", "German", "Chinese": adjectives that are names. */
const DEMONYM = /(?:an|ese|ish|[^aeiou]i|eli)$/u;
/** Adverbs and participles. */
const PARTICIPLE = /(?:ly|ing|ment|mente|ndo)$/u;
