/**
 * A name for a file with an article in it, without ending: the headline, as far as all systems take it.
 * `fallback` where nothing of it is left.
 */
export function fileName(headline: string, fallback: string): string {
  const name = headline.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const graphemes = [...new Intl.Segmenter().segment(name)].slice(0, LONGEST).map(({ segment }) => segment);
  // Systems drop or hide names that begin or end with a point.
  return graphemes.join('').replace(/^[. ]+|[. ]+$/g, '') || fallback;
}

/** Signs that some system gives a meaning of its own, invisible ones, and those that turn the direction of text. */
const FORBIDDEN = /[\\/:*?"<>|~%\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** Characters: with three or four bytes each they stay below the 255 bytes that file systems take. */
const LONGEST = 60;
