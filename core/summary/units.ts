/**
 * The length of a text in words, as white space parts them. Characters of scripts that don't part words
 * count as the share of an English word that a translation puts into them: 1,000 English words are about
 * 1,700 Chinese, 2,300 Japanese (its kana being the lighter half) or 5,000 Thai characters.
 */
export function countWords(text: string): number {
  if (!MAYBE_UNSPACED.test(text)) return text.match(RUN)?.length ?? 0;
  let words = 0;
  for (const { 0: piece } of text.matchAll(PIECE)) words += shareOf(piece);
  return Math.max(0, Math.ceil(words - ROUNDING));
}

/** Whether a text may hold a character of a script that does not part words. Says at once, without Unicode's tables. */
export function mayBeUnspaced(text: string): boolean {
  return MAYBE_UNSPACED.test(text);
}

/** Whether a text is written in a script that puts no space between sentences. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

function shareOf(piece: string): number {
  if (HAN.test(piece)) return 0.6;
  if (KANA.test(piece)) return 0.4;
  return SOUTH_EAST_ASIAN.test(piece) ? 0.2 : 1;
}

const MAYBE_UNSPACED = /[\u0e00-\u1fff\u2e80-\uffff]/;
const RUN = /\S+/g;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。！？」』】）]/u;
const HAN = /^\p{Script=Han}/u;
const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SOUTH_EAST_ASIAN = /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** One character of an unspaced script, or a run of anything else that is no space. */
const PIECE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[[^\s]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}。、！？「」『』（）・]]+/gv;

/** Sums of tenths are not exact. */
const ROUNDING = 1e-9;
