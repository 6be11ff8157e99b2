/**
 * The length of a text in words. Characters of scripts that don't part words count as the share of an
 * English word that a translation puts into them: 1,000 English words are about 1,700 Chinese, 2,300
 * Japanese or 5,000 Thai characters.
 */
export function countWords(text: string): number {
  let words = 0;
  for (const { 0: piece } of text.matchAll(PIECE))
    words += SHARES.find(([script]) => script.test(piece))?.[1] ?? 1;
  return Math.round(words);
}

/** Whether a text is written in a script that puts no space between sentences. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const PIECE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.,-]*[\p{L}\p{N}\p{M}])?/gu;

const SHARES: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Han}/u, 0.6],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 0.4],
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u, 0.2],
];
