import { type Language, wordSet } from './language.ts';

/** A place where a sentence may end: the text around a run of terminators. */
export interface Candidate {
  /** The word the terminator is attached to, without it: "Mr", "U.S", "3". */
  readonly before: string;
  /** The run of terminators itself. */
  readonly terminator: string;
  /** White space after the terminator and its closing marks. */
  readonly gap: string;
  /** The first characters after the gap. */
  readonly after: string;
}

/** Whether a sentence really ends at a candidate. */
export function isBoundary(candidate: Candidate, language: Language): boolean {
  const { before, terminator, gap, after } = candidate;
  if (UNSPACED_TERMINATOR.test(terminator))
    return !QUOTED_IN_JAPANESE.test(after) && !SAID_IN_CHINESE.test(after);
  const next = NEXT_WORD.exec(after)?.[1] ?? '';
  const starts = wordSet(language.starters).has(next.toLowerCase());
  if (LOST_QUOTATION_MARK.test(after) && gap === '') return !/^\?\p{Ll}/u.test(after);
  if (gap === '') return terminator === '.' && isGlued(before, next, starts);
  if (CONTINUATION.test(after)) return false;
  if (!isUpper(next)) return !LOWER.test(next) || BRAND.test(next);
  return terminator !== '.' || !isAbbreviated(before, next, starts, language);
}

/** "…the end.The next…": pages glue sentences where a line broke. A host name is none. */
function isGlued(before: string, next: string, starts: boolean): boolean {
  if (starts && isUpper(next)) return WORD_END.test(before);
  return GLUED_START.test(next) && GLUED_END.test(before) && !DOMAIN.test(next);
}

function isAbbreviated(before: string, next: string, starts: boolean, language: Language): boolean {
  // "R-St. Pete Beach", "Müller-Dr. Braun"
  const part = before.slice(before.lastIndexOf('-') + 1);
  const word = ACRONYM.test(part) ? part : part.toLowerCase();
  const nextIsNumber = /^\p{N}/u.test(next);
  if (wordSet(language.abbreviations).has(word)) return true;
  if (wordSet(language.numbered).has(word)) return nextIsNumber;
  if (DAYTIME.test(word)) return ZONE.test(next);
  if (wordSet(language.trailing).has(word)) return !starts;
  if (ORDINAL.test(before)) return language.hasOrdinals && !starts;
  if (INITIALS.test(before)) return !starts;
  // "the VW ID. BUZZ": a name in capitals goes on in capitals
  if (ACRONYM.test(part)) return NAME_IN_CAPITALS.test(next);
  return false;
}

function isUpper(word: string): boolean {
  return UPPER.test(word);
}

const UNSPACED_TERMINATOR = /[。！？｡．।॥۔]/u;
const LOST_QUOTATION_MARK = /^\?\p{L}/u;
/** The particles that take a quotation into the sentence around it: 「…。」と述べた. */
const QUOTED_IN_JAPANESE = /^(?:と|って|という|など)/u;

/** Who says a quotation and goes on with it: “…。”局长说，“…。” */
const SAID_IN_CHINESE = /^[^。！？，“”「」\s]{1,16}(?:说|說|表示|称|稱|指出|强调|強調|道)[，,：:]/;

/** The first word after the boundary, past opening marks and dashes. */
const NEXT_WORD = /^[\p{P}\p{S}\s]*([\p{L}\p{N}][\p{L}\p{N}\p{M}’']*)/u;
const UPPER = /^[^\p{Ll}]/u;
const LOWER = /^\p{Ll}/u;
const BRAND = /^[ie]\p{Lu}/u;
/** What can't open a sentence. */
const CONTINUATION = /^(?:[,;:…)\]}%/&]|[.!?](?!\p{L}))/u;
const WORD_END = /\p{L}{2}$/u;
const GLUED_END = /\p{Ll}{3}$/u;
const GLUED_START = /^\p{Lu}\p{L}{2}/u;
const DOMAIN = /^(?:com|net|org|js|tv|info|gov|edu)$/iu;

const DAYTIME = /^[ap]\.?m$/;
const ZONE = /^(?:[A-Z]{2,4}|Eastern|Central|Pacific|Mountain|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;
const ORDINAL = /^(?:\d{1,3}|[IVX]+)$/;
/** "J", "J.K", "U.S", "z.B": single letters, each with its stop. */
const INITIALS = /^(?:\p{Lu}|\p{L}(?:\.-?\p{L})+)$/u;
const NAME_IN_CAPITALS = /^\p{Lu}{3,}$/u;
const ACRONYM = /^\p{Lu}{2,}$/u;
