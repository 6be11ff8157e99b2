/**
 * The words of a text: letters, digits and marks, with apostrophes inside them, as in "Hale’s". Texts in Latin letters,
 * and that is most, are gone through sign by sign: the pattern for all scripts takes twice as long.
 */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (code >= KINDS.length && !isSign(code)) return text.match(WORD) ?? [];
    if (kindOf(code) === NEITHER) {
      i++;
      continue;
    }
    const start = i++;
    while (kindOf(text.charCodeAt(i)) !== NEITHER) i++;
    while (isApostrophe(text.charCodeAt(i)) && kindOf(text.charCodeAt(i + 1)) === LETTER) {
      i += 2;
      while (kindOf(text.charCodeAt(i)) === LETTER) i++;
    }
    words.push(text.slice(start, i));
  }
  return words;
}

/** For the place behind the end, which has no code, neither. */
function kindOf(code: number): number {
  return KINDS[code] ?? NEITHER;
}

/** General punctuation and signs of currencies: in texts of all scripts, and in no word. */
function isSign(code: number): boolean {
  return (code >= 0x2000 && code <= 0x206f) || (code >= 0x20a0 && code <= 0x20cf);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}]+)*/gu;

const NEITHER = 0;
const LETTER = 1;
const DIGIT = 2;

/** What the signs are that the Latin script is written with; there are no combining marks among them. */
const KINDS = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/\p{L}/u.test(sign)) return LETTER;
  return /\p{N}/u.test(sign) ? DIGIT : NEITHER;
});
