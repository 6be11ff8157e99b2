/** How long a text takes, in whole minutes, from a quick to a slow reader. Both are at least 1. */
export interface ReadingTime {
  readonly min: number;
  readonly max: number;
}

/**
 * Estimates the reading time of so many words (as `countWords` counts them) in a language.
 *
 * The speeds are the means of the International Reading Speed Texts (Trauzettel-Klosinski & Dietz 2012,
 * doi:10.1167/iovs.11-8284). They were read aloud, but the texts were easy: the English mean of 228 words a minute
 * lies near the 238 that Brysbaert 2019 (doi:10.1016/j.jml.2019.104047) finds for silent reading of non-fiction,
 * so the means stand as they are.
 */
export function readingTime(words: number, lang: string | null): ReadingTime {
  const speed = SPEEDS.get(lang?.toLowerCase().split('-')[0] ?? '') ?? AVERAGE_SPEED;
  return {
    min: Math.max(1, Math.round(words / (speed * (1 + SPREAD)))),
    max: Math.max(1, Math.round(words / (speed * (1 - SPREAD)))),
  };
}

/** Standard deviation between readers over the mean, of the English texts: 30 in 228. */
const SPREAD = 30 / 228;

/** Words a minute, the mean of the 17 languages of the study. */
const AVERAGE_SPEED = 184;

/**
 * Words a minute. Chinese and Japanese were measured in characters (255 and 357), two of which count as a word here.
 * Korean is not in the study; its speed is Brysbaert's, from five studies of silent reading.
 */
const SPEEDS: ReadonlyMap<string, number> = new Map([
  ['ar', 138],
  ['de', 179],
  ['en', 228],
  ['es', 218],
  ['fi', 161],
  ['fr', 195],
  ['he', 187],
  ['it', 188],
  ['ja', 357 / 2],
  ['ko', 226],
  ['nl', 202],
  ['pl', 166],
  ['pt', 181],
  ['ru', 184],
  ['sl', 180],
  ['sv', 199],
  ['tr', 166],
  ['zh', 255 / 2],
]);
