import type { Language } from './language.ts';
import { wordSet } from './language.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { it } from './languages/it.ts';
import { nl } from './languages/nl.ts';
import { pt } from './languages/pt.ts';

/**
 * The language whose rules a text is read by. The text's own words decide, because pages often carry
 * the wrong tag; the tag decides where they don't. Unknown languages get rules without any words.
 */
export function languageOf(text: string, tag: string | null | undefined): Language {
  const tagged = tag?.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  const { words, found } = countCommon(text.slice(0, SAMPLE).toLowerCase());
  const share = (language: Language): number => (words === 0 ? 0 : (found.get(language) ?? 0) / words);
  let best = LANGUAGES.get(tagged) ?? UNKNOWN;
  let most = Math.max(share(best), RECOGNISED);
  for (const language of LANGUAGES.values()) {
    const own = share(language);
    if (own > most * CLEAR_LEAD) {
      best = language;
      most = own;
    }
  }
  if (best === UNKNOWN && ORDINAL_LANGUAGES.has(tagged)) return UNKNOWN_WITH_ORDINALS;
  return best;
}

/** How many words a text in lower case has, and how many of them are among the commonest of each language. */
function countCommon(text: string): { words: number; found: ReadonlyMap<Language, number> } {
  const found = new Map<Language, number>();
  const byWord = speakers();
  const words = text.match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    const languages = byWord.get(word);
    if (languages) for (const language of languages) found.set(language, (found.get(language) ?? 0) + 1);
  }
  return { words: words.length, found };
}

/** The languages among whose commonest words a word is. */
function speakers(): ReadonlyMap<string, readonly Language[]> {
  if (byWord.size > 0) return byWord;
  for (const language of LANGUAGES.values())
    for (const word of wordSet(language.common)) byWord.set(word, [...(byWord.get(word) ?? []), language]);
  return byWord;
}

const byWord = new Map<string, Language[]>();

const SAMPLE = 3000;
/** Share of a text's words that are among the twenty commonest of its language: 0.2 to 0.35 in news. */
const RECOGNISED = 0.12;
/** Related languages share a third of their commonest words, so a mere lead is no proof. */
const CLEAR_LEAD = 1.25;

/** The languages with rules of their own, by their tag. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  Object.entries({ en, de, fr, es, it, pt, nl }),
);

const NEVER = /(?!)/;
const UNKNOWN: Language = {
  tag: '',
  common: '',
  starters: '',
  abbreviations:
    'dr prof mr mrs st bl.a t.ex f.eks dvs m.m kl ca np tzw tzn ul im św proc např tzv tj resp doç av sn TP Q P BS TS ThS GS PGS',
  numbered: 'no nr p s art št č',
  trailing: 'inc corp co ltd',
  hasOrdinals: false,
  capitalisesNouns: false,
  references: '',
  links: '',
  demonstratives: '',
  times: '',
  leadIns: '',
  referencePhrases: [],
  countedTime: NEVER,
  openers: [],
  pronouns: '',
  neuterPronouns: '',
  pluralPronouns: '',
  indefinite: '',
  firstPerson: '',
  hosts: '',
  guests: '',
  definite: '',
  announcements: [],
  bylines: 'by',
};

const UNKNOWN_WITH_ORDINALS: Language = { ...UNKNOWN, hasOrdinals: true };

const ORDINAL_LANGUAGES = new Set('bs cs da et fi fo hr hu is lb lt lv nb nn no pl sk sl sr tr'.split(' '));
