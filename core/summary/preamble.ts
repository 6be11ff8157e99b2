import { type Language, wordSet } from './language.ts';
import type { Statement } from './statements.ts';
import type { Topic } from './topic.ts';

export interface Headline {
  readonly title: string;
  readonly topic: Topic;
}

/**
 * Which of the first statements belong to the page and not to the story: what stands before the headline, where the
 * text has it once more, and what the page says to its reader ("we need your help") before anything of the headline.
 */
export function findPreamble(
  statements: readonly Statement[],
  { title, topic }: Headline,
  language: Language,
): Set<number> {
  const head = statements.slice(0, LATEST);
  const repeated = title === '' ? -1 : head.findIndex(({ text }) => bare(text) === bare(title));
  const preamble = new Set(head.slice(0, repeated + 1).keys());
  if (topic.size < FEWEST) return preamble;
  for (const [i, { text }] of head.entries()) {
    if (i > repeated && topic.sharedWith(text).size > 0) break;
    if (addresses(text, language)) preamble.add(i);
  }
  return preamble;
}

/** Whether the page speaks to its reader: "we need your help". */
export function addresses(sentence: string, language: Language): boolean {
  const words = sentence.toLowerCase().match(LETTERS) ?? [];
  return [language.hosts, language.guests].every((list) => words.some((word) => wordSet(list).has(word)));
}

/** Without what differs between a headline and itself: white space, marks and capitals. */
function bare(line: string): string {
  return line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const LETTERS = /\p{L}+/gu;
/** Statements among which the headline may stand once more, and nothing of it yet. */
const LATEST = 8;
/** Words of headline and standfirst, below which there is too little to tell by. */
const FEWEST = 3;
