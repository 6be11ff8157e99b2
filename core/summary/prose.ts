import { type Language, wordSet } from './language.ts';
import { countWords } from './units.ts';

/** Whether a sentence is a statement a summary could hold: whole, no question, no furniture of the page. */
export function isProse(sentence: string, language: Language): boolean {
  return (
    countWords(sentence) >= SHORTEST &&
    COMPLETE.test(sentence) &&
    !QUESTION.test(sentence) &&
    !isByline(sentence, language) &&
    !FURNITURE.some((pattern) => pattern.test(sentence))
  );
}

function isByline(sentence: string, language: Language): boolean {
  const [first = '', ...rest] = sentence.match(/[\p{L}.'’-]+/gu) ?? [];
  if (!wordSet(language.bylines).has(first.toLowerCase()) || rest.length > LONGEST_BYLINE) return false;
  return rest.every((word) => /^(?:\p{Lu}|and$|und$|et$|y$|e$|en$|for$|in$)/u.test(word));
}

const SHORTEST = 5;
const LONGEST_BYLINE = 8;

const COMPLETE = /(?:[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}"'“‘»\s]*|[\p{Script=Thai}\p{Script=Lao}])$/u;
const QUESTION = /[?？؟¿;][\p{Pe}\p{Pf}"'“‘»\s]*$/u;

const FURNITURE: readonly RegExp[] = [
  // a beginning that is no beginning, a link, a bare time or date
  /^\p{Ll}(?!\p{Lu})/u,
  /\bhttps?:|\bwww\.|pic\.twitter\.com/iu,
  /^(?:(?:published|updated|last updated|posted|modified|first published)\b|\d{1,2}[:.]\d{2}\b)/iu,
  // captions of the form "In the lead: Jose Baxter celebrates"
  /^\p{Lu}[\p{L}'’-]*(?:\s[\p{L}'’-]+){0,3}:\s\p{Lu}/u,
  /\((?:file (?:photo|picture|image)|pictured|stock (?:photo|image)|left|right|centre|center|above|below)\)/iu,
  /^(?:scroll down|click here|read more|read also|watch|listen|sign up|subscribe|follow us)\b/iu,
];
