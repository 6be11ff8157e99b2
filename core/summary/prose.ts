import { firstMatches } from './first-matches.ts';
import { type Language, wordSet } from './language.ts';
import { announces } from './openings.ts';
import { countWords } from './units.ts';

/** Whether a sentence is a statement a summary could hold: whole, no question, no furniture of the page. */
export function isProse(sentence: string, language: Language): boolean {
  return (
    countWords(sentence) >= SHORTEST &&
    COMPLETE.test(sentence) &&
    !isQuestion(sentence) &&
    !EXCLAMATION.test(sentence) &&
    !(language.tag !== '' && TRAILING_OFF.test(sentence)) &&
    !announces(sentence, language) &&
    !isByline(sentence, language) &&
    !FURNITURE.some((pattern) => pattern.test(sentence))
  );
}

/** Whether a sentence asks. */
export function isQuestion(sentence: string): boolean {
  return QUESTION.test(sentence);
}

/** A line of nothing but names: "By Jane Doe", "Jane Doe and John Roe in Port Ellen". */
function isByline(sentence: string, language: Language): boolean {
  const words = firstMatches(sentence, NAME_WORD, LONGEST_BYLINE + 1);
  if (words.length === 0 || words.length > LONGEST_BYLINE) return false;
  const [first = '', ...others] = words;
  const isIntroduced = wordSet(language.bylines).has(first.toLowerCase());
  const names = isIntroduced ? others : words;
  return names.every((word) =>
    /^(?:\p{Lu}|(?:and|und|et|y|e|en|by|von|par|por|di|door|for|in|à|de)$)/u.test(word),
  );
}

const SHORTEST = 5;
const LONGEST_BYLINE = 8;
const NAME_WORD = /[\p{L}.'’-]+/gu;

const COMPLETE =
  /(?:(?:[\p{Sentence_Terminal}…]|(?<=\p{Script=Greek});)[\p{Pe}\p{Pf}"'“‘»\s]*|[\p{Script=Thai}\p{Script=Lao}])$/u;
const QUESTION = /(?:[?？؟]|(?<=\p{Script=Greek});)[\p{Pe}\p{Pf}"'“‘»\s]*$/u;

/** What a page shouts; what somebody else shouts stands in quotation marks. */
const EXCLAMATION = /[!！]\s*$/u;

/** A teaser; where we don't know the language, three dots may stand for "and so on". */
const TRAILING_OFF = /(?:…|\.{3})[\p{Pe}\p{Pf}"'“»\s]*$/u;

const FURNITURE: readonly RegExp[] = [
  // a beginning that is no beginning, a link, a bare time or date
  /^(?:\p{Ll}(?!\p{Lu})|[(*@#•†|])/u,
  /\bhttps?:|\bwww\.|pic\.twitter\.com|\ba post shared by\b|\(@\w/i,
  /^(?:(?:published|updated|last updated|posted|modified|first published)\b|\d{1,2}[:.]\d{2}\b)/i,
  // data and code that a page shows by mistake; what a paragraph trails off and goes on with
  /[{}]|"@\w+":|\bschema\.org\b|<\/?\w+>/,
  /\s(?:\.\.\.|…)\s(?![^"“”]*[”"])/u,
  // captions of the form "In the lead: Jose Baxter celebrates"; "Deep Water Dive: The Lamp is …" is a name
  /^(?!(?:\p{Lu}\S* ){2,3}\p{Lu}\S*:)[^\s:,.\d"“]+(?:\s[^\s:,."“]+){0,3}:\s\p{Lu}/u,
  /\((?:file (?:photo|picture|image)|pictured|stock (?:photo|image)|left|right|centre|center|above|below)\b/i,
  /, (?:left|right|centre|center|above|below|pictured)(?:[,.]| and )/i,
  // "… gather in Port Ellen, Scotland, July 23."
  /, [A-Z][A-Za-z ]+, (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z.]* \d{1,2}(?:, \d{4})?\.$/,
  /\b(?:below|the following|ci-dessous|weiter unten|más abajo|abaixo|qui sotto|hieronder)[.:]$/i,
  /\bscroll down\b|^(?:VIDEO|WATCH|PHOTOS?|PICTURED)\b/u,
  /^(?:scroll down|click here|read more|read also|watch|listen|sign up|subscribe|follow us)\b/i,
  // what a paragraph promises, and no statement: "Wie du deine Stimme findest."
  /^(?:(?:Wie|Warum|Weshalb|Wieso) (?:du|Sie|man|ihr|wir)|How (?:to|you can)|Why you should)\s[^,;:]+\.$/u,
  // what only leads on to a table or a list
  /(?:次の|以下の)(?:とおり|通り)(?:です|だ|である)?[。．]$|如下[。：]$|다음과 같다[.]$/u,
  // "… in the harbour - Photo: Jane Doe"
  /(?:^|[-–—(|.]\s*)(?:photos?|fotos?|foto di|ảnh|bild|image|picture|kuva|fotoğraf|zdjęcie|фото)\s?:/iu,
  // what the page says of itself: notes, corrections, invitations to follow a live blog or to buy
  /\b(?:publication|version) of this (?:article|story|post)\b/i,
  /\bthis (?:article|story|post|piece) (?:has been|was|is|first|originally)\b/i,
  /\bin this (?:article|guide|post|review|roundup),? (?:we|you|i)\b/i,
  /\b(?:editorial board (?:consists|is)|editorials (?:are|represent)|views expressed|opinions? expressed)\b/i,
  /\b(?:dieser (?:artikel|text|beitrag) (?:wurde|ist|erschien)|in diesem (?:artikel|beitrag|text))\b/i,
  /\b(?:cet article (?:a|est)|este artículo (?:es|fue|ha)|este artigo (?:é|foi)|questo articolo (?:è|fa)|dit artikel (?:is|werd|verscheen))(?=\s)/i,
  /^(?:editor[’']?s?[’']? note|correction|clarification|disclaimer|disclosure)\b/i,
  /(?:à suivre (?:ici|en direct)|im (?:live-?)?ticker|follow (?:along|live|our live)|sigue (?:aquí|en directo)|segui (?:qui|la diretta))(?!\p{L})/iu,
  /\b(?:sign up (?:to|for|here|now|today)|check out (?:the|our|this|these|all)|click (?:here|on)|tap here|learn more (?:about|here|at)|get in touch|in your inbox)\b/i,
  /\b(?:earn (?:a|an) (?:affiliate )?commission|affiliate (?:links?|commission)|prices? (?:are|is|was|were) accurate|shop (?:it|this|these|now|here|the sale))\b/i,
];
