import type { Statement } from './statements.ts';

/** Whether a text tells of many things in short pieces, each under its time, as live blogs do. */
export function isDigest(statements: readonly Statement[]): boolean {
  let times = 0;
  for (const { text } of statements.slice(0, SAMPLE)) if (TIME.test(text)) times += 1;
  return times >= FEWEST;
}

/** "8.11am BST", "08:11", "9h05 - La Bourse ouvre", "14.30 Uhr:" at the beginning of a line. */
const TIME =
  /^(?:\d{1,2}[:.h]\d{2}|\d{1,2}\s?[ap]\.?m)(?!\d|[.,]\d)(?:\s?[ap]\.?m\b|\s?uhr\b|\s[A-Z]{2,4}\b)?\s*(?:$|[-–—:|]|\p{Lu})/iu;
const SAMPLE = 120;
const FEWEST = 3;
