/** What the summary has to know about a language; words are lower-case and parted by spaces. */
export interface Language {
  /** Its BCP 47 tag; "" for the rules of languages we don't know. */
  readonly tag: string;
  /** The commonest words, by which a text is recognised. */
  readonly common: string;
  /** Words that begin a new sentence after "U.S." or "Inc.", where most capitals go on with the old one. */
  readonly starters: string;
  /** Abbreviations, without their last stop, that never end a sentence: titles, "e.g". */
  readonly abbreviations: string;
  /** Abbreviations only in front of a number; elsewhere they are words: "no. 5". */
  readonly numbered: string;
  /** Abbreviations that may end a sentence: "Inc", "a.m". */
  readonly trailing: string;
  /** Whether "3." is the ordinal of three. */
  readonly hasOrdinals: boolean;
  /** Whether every noun has a capital, so that a capital shows no name. */
  readonly capitalisesNouns: boolean;
  /** Opening words that make no sense without the sentence before: pronouns, demonstratives, connectives. */
  readonly references: string;
  /** Words that tie a sentence to others wherever they stand in it: "also", "such". */
  readonly links: string;
  /** Demonstratives, which point back also from the second or third place. */
  readonly demonstratives: string;
  /** What a demonstrative may stand before and point to the calendar only: "ce lundi". */
  readonly times: string;
  /** Prepositions that open a sentence whose subject comes after a comma. */
  readonly leadIns: string;
  /** Openings of several words that need the sentence before. */
  readonly referencePhrases: readonly string[];
  /** Opening times that are counted from what the sentence before told: "Two days later, …", "In the months since, …". */
  readonly countedTime: RegExp;
  /** Openings that look like a reference and are none: "it is no secret". */
  readonly openers: readonly string[];
  /** Pronouns of the third person singular, which need somebody named before them. */
  readonly pronouns: string;
  /** Those for things, which any word before them may mean. */
  readonly neuterPronouns: string;
  /** Pronouns of the third person plural only, which need several before them. */
  readonly pluralPronouns: string;
  /** Singular pronouns of the first person: who speaks so outside a quotation is a witness or a columnist. */
  readonly firstPerson: string;
  /** Words by which a page speaks of itself: "we", "our". */
  readonly hosts: string;
  /** Words by which it speaks to its reader: "you", "your". */
  readonly guests: string;
  /** Indefinite articles, which bring somebody or something new. */
  readonly indefinite: string;
  /** Definite articles. */
  readonly definite: string;
  /** Openings that only announce what the article goes on to tell. */
  readonly announcements: readonly string[];
  /** Words that introduce the author's name. */
  readonly bylines: string;
}

/** The words of a field of a `Language`, split once. */
export function wordSet(words: string): ReadonlySet<string> {
  let set = sets.get(words);
  if (set === undefined) {
    set = new Set(words.split(' '));
    sets.set(words, set);
  }
  return set;
}

const sets = new Map<string, ReadonlySet<string>>();
