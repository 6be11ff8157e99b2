import { firstMatches } from './first-matches.ts';
import { type Language, wordSet } from './language.ts';
import { findQuotations } from './quotations.ts';
import { termsOf } from './terms.ts';

/**
 * Whether a sentence can't open a paragraph: its first words are a pronoun, a demonstrative or a connective.
 * A pronoun may come before its name, as in "After he had lost, Hale said".
 */
export function cannotOpen(sentence: string, language: Language): boolean {
  const words = wordsOf(sentence);
  const lower = words.map((word) => word.toLowerCase());
  const [first = ''] = lower;
  const references = wordSet(language.references);
  if (isTime(lower, 0, language) || (EARLY.has(first) && isTime(lower, 1, language))) return false;
  if (startsWithPhrase(lower, language.openers)) return false;
  if (ENUMERATION.test(sentence) || INTERJECTION.test(sentence)) return true;
  if (language.tag === 'de' && GERMAN_THAT.test(sentence)) return true;
  if (references.has(first) || references.has(first.replace(CONTRACTION, ''))) return true;
  if (startsWithPhrase(lower, language.referencePhrases)) return true;
  if (hasPronounAsSubject(sentence, first, language)) return true;
  return (
    hasLonePronoun(words.slice(0, OPENING), language) &&
    !words.slice(1, CLAUSE).some((word) => CAPITAL.test(word))
  );
}

/** Whether a sentence, as the first of its text, brings one more of what everybody knows: "Another ferry has …". */
export function bringsOneMore(sentence: string): boolean {
  return ONE_MORE.test(sentence);
}

/** Whether a sentence only announces what follows it, or gives an order: "Here is what we know", "Erfahren Sie mehr". */
export function announces(sentence: string, language: Language): boolean {
  const opening = firstMatches(sentence, WORD, LONGEST_PHRASE + 1).map((word) => word.toLowerCase());
  const [first = '', ...others] = opening;
  if (IMPERATIVES[language.tag]?.test(sentence)) return true;
  return startsWithPhrase(LEADING_ON.has(first) ? others : opening, language.announcements);
}

function startsWithPhrase(words: readonly string[], phrases: readonly string[]): boolean {
  const opening = `${words.slice(0, LONGEST_PHRASE).join(' ').replaceAll('’', "'")} `;
  return phrases.some((phrase) => opening.startsWith(`${phrase} `));
}

/** What somebody who reads a sentence alone knows of the story before it. */
export interface Background {
  /** Whether headline or summary have the term. */
  isTold(term: string): boolean;
  /** Whether the article has had the term before this sentence. */
  isSeen(term: string): boolean;
}

/**
 * Whether a sentence can't be understood by somebody who hasn't read what stands before it: a reference stands
 * among its first words, a pronoun before anybody was named, or it is about "the visit", "Hale" or "Mr Hale" as
 * about somebody known. Never in a language whose references we don't know.
 */
export function refersBack(sentence: string, language: Language, background: Background): boolean {
  if (language.tag === '') return false;
  const words = wordsOf(sentence);
  if (cannotOpen(sentence, language) || pointsBack(words, language) || language.countedTime.test(sentence))
    return true;
  if (hasLonePronoun(words, language)) return true;
  return isAboutKnownThing(words, language, background) || isAboutKnownPerson(words, language, background);
}

/** Whether a word of a sentence ties it to what was said before: "They are also slow", "such trips". */
export function isTied(sentence: string, { links }: Language): boolean {
  const words = wordSet(links);
  return wordsOf(sentence).some((word) => words.has(word.toLowerCase()));
}

/** Whether one of the first words is a demonstrative, and not that of "this Monday". */
function pointsBack(words: readonly string[], language: Language): boolean {
  const lower = words.slice(0, NEAR + 1).map((word) => word.toLowerCase());
  const demonstratives = wordSet(language.demonstratives);
  return lower.slice(0, NEAR).some((word, i) => demonstratives.has(word) && !isTime(lower, i, language));
}

/** "Hidden behind a door, it …" and "In the evening, he …": whoever it is, the lead-in has not named them. */
function hasPronounAsSubject(sentence: string, first: string, language: Language): boolean {
  const isLeadIn = wordSet(language.leadIns).has(first) || (language.tag === 'en' && PARTICIPLE.test(first));
  if (!isLeadIn) return false;
  const [subject = ''] = /,\s(\p{Ll}+)/u.exec(sentence)?.slice(1) ?? [];
  return [language.pronouns, language.neuterPronouns, language.pluralPronouns].some((list) =>
    wordSet(list).has(subject),
  );
}

function isTime(words: readonly string[], index: number, language: Language): boolean {
  if (!wordSet(language.demonstratives).has(words[index] ?? '')) return false;
  const times = wordSet(language.times);
  return words.slice(index + 1, index + 3).some((word) => times.has(word.replace(CONTRACTION, '')));
}

function hasLonePronoun(words: readonly string[], language: Language): boolean {
  const singular = wordSet(language.pronouns);
  const neuter = wordSet(language.neuterPronouns);
  const plural = wordSet(language.pluralPronouns);
  let isNamed = false;
  let isPlural = false;
  for (const [i, word] of words.entries()) {
    const lower = word.toLowerCase();
    if (singular.has(lower) || (i < OPENING && neuter.has(lower))) return !isNamed;
    if (plural.has(lower)) return !isPlural;
    isNamed ||= i === 0 && wordSet(language.indefinite).has(lower);
    isPlural ||= PLURAL.test(word) || (isNamed && AND.has(lower));
    if (CAPITAL.test(word)) isNamed ||= i > 0 || !wordSet(language.starters).has(lower);
  }
  return false;
}

/** "The visit": known, unless its sentence names it or the reader was told of it. */
function isAboutKnownThing(words: readonly string[], language: Language, background: Background): boolean {
  const definite = wordSet(language.definite);
  const elided = definite.has('l') ? ELISION.exec(words[0] ?? '') : null;
  const [article = '', ...subject] = [...(elided?.slice(1) ?? words.slice(0, 1)), ...words.slice(1, SUBJECT)];
  if (!definite.has(article.toLowerCase())) return false;
  const isName = language.capitalisesNouns ? NUMBER : NAME;
  if (subject.some((word) => isName.test(word))) return false;
  const terms = subject
    .filter((word) => word.length > FUNCTION_WORD)
    .flatMap((word) => [...termsOf(word).keys()]);
  return !terms.some((term) => background.isTold(term)) && terms.some((term) => background.isSeen(term));
}

/** "Hale said", "Mr Hale said", "All Hale needs": known when the article has introduced him before and the reader wasn't told. */
function isAboutKnownPerson(words: readonly string[], language: Language, background: Background): boolean {
  const names = HONORIFIC.test(words[0] ?? '') ? words.slice(1) : words;
  const places = language.capitalisesNouns ? 1 : LONE_NAME;
  for (let i = 0; i < places; i += 1) {
    const [name = '', after = ''] = names.slice(i);
    if (!CAPITAL.test(name) || (i === 0 && wordSet(language.starters).has(name.toLowerCase()))) continue;
    if (CAPITAL.test(after)) return false;
    return [...termsOf(name).keys()].some((term) => background.isSeen(term) && !background.isTold(term));
  }
  return false;
}

/** Whether a quotation is somebody's of whom only the surname is given and the reader wasn't told: '"…," said Hale.' */
export function isSaidByStranger(sentence: string, background: Background): boolean {
  const end = findQuotations(sentence).at(-1)?.end ?? sentence.length;
  const names = sentence.slice(end).match(CAPITALISED) ?? [];
  const [name = ''] = names;
  if (names.length !== 1 || /\s/u.test(name)) return false;
  return [...termsOf(name).keys()].some((term) => background.isSeen(term) && !background.isTold(term));
}

function wordsOf(sentence: string): string[] {
  return sentence.match(WORD) ?? [];
}

/** An English participle: "hidden", "dubbed", "speaking", "known". */
const PARTICIPLE = /(?:ed|ing|dden|tten|own|uilt)$/u;
const LONGEST_PHRASE = 4;
const OPENING = 5;
/** The words in which a pronoun's name comes, if it comes after it. */
const CLAUSE = 16;
const NEAR = 8;
/** Letters; shorter words are articles and prepositions. */
const FUNCTION_WORD = 4;
/** The words among which a surname alone is the subject. */
const LONE_NAME = 2;
/** The words in which the subject of a sentence shows what it is. */
const SUBJECT = 6;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu;
/** "L’entreprise" */
const ELISION = /^(l)[’'](\p{L}.*)$/iu;
const CONTRACTION = /[’'](?:s|re|ve|d|ll|m)$/u;
/** "Earlier this year" is told by the calendar. */
const EARLY = new Set(['earlier', 'later', 'früher', 'eerder']);
/** "Second, …" */
const ENUMERATION =
  /^(?:first|second|third|fourth|fifth|next|last|first of all|after all|of course|erstens|zweitens|drittens|premièrement|deuxièmement|troisièmement|primero|segundo|tercero|primo|secondo|terzo|primeiro|terceiro|ten (?:eerste|tweede|derde))(?:ly)?[,:]/i;
/** "Well, if you find yourself …" goes on with a talk. */
const INTERJECTION =
  /^(?:well|a+h+|hey|yeah|yes|no|oh|anyway|ok|okay|look|sure|right|tja|na ja|nun ja|also gut|eh bien|ben|bref|bueno|pues|vale|beh|ecco|bom|pois|nou|ach),/i;
/** "Another storm …" at the beginning of a text, "Otra tormenta …". */
const ONE_MORE = /^(?:another|otr[oa]|outr[oa])\s/i;
/** "Das merkt man …" and "Auf die greifen laut …", not "Das neue Boot …". */
const GERMAN_THAT =
  /^(?:Das (?!jetzt|erst|meist|fast|einst)\p{Ll}+t|\p{Lu}\p{Ll}{1,4} (?:die|das|den|dem|der|denen) (?!jetzt|erst|meist)\p{Ll}+(?:t|en)) (?!und )\p{Ll}/u;
/** Polite orders, where the verb shows them. */
const IMPERATIVES: Readonly<Record<string, RegExp>> = {
  de: /^\p{Lu}\p{Ll}+en Sie\b/u,
  fr: /^(?!Chez|Assez|Nez|Rez)\p{Lu}\p{Ll}{2,}ez[\s-]/u,
};
/** "So let's begin" */
const LEADING_ON = new Set('so now and but well maybe also nun alors donc así quindi então dus'.split(' '));
const AND = new Set(['and', 'und', 'et', 'y', 'e', 'en']);
const HONORIFIC = /^(?:Mrs?|Ms|Miss|Dr|Herr|Frau|Mme|Mlle|M|Sra?|Sig|Dhr|Mevr)$/u;
const CAPITALISED = /(?<!\p{L})\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*/gu;
const CAPITAL = /^\p{Lu}/u;
const NAME = /^[\p{Lu}\p{N}]/u;
const NUMBER = /^\p{N}/u;
const PLURAL = /\p{Ll}{3}s$/u;
