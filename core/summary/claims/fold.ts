/** A word in lower case without accents, apostrophe endings and ligatures, so that spellings of one word are alike. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(ENDING, '')
    .replace(/[ßøæœłđ]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** "Hale’s", "İstanbul'da": what follows the apostrophe is grammar; in "O'Neill" it is the name. */
const ENDING = /(?<=\p{L}{3})[’']\p{L}{0,4}$/u;

const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd' };
