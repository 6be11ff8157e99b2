import type { Language } from './language.ts';
import { languageOf } from './languages.ts';
import { type Vector, vectorsOf } from './similarity.ts';
import { readStatements, type Statement } from './statements.ts';
import { termsOf } from './terms.ts';

export interface StoryOptions {
  /** BCP 47 tag of the text. */
  readonly lang?: string | null;
  readonly title?: string;
  readonly standfirst?: string | null;
}

/** A text read for summarising: its statements and what each is about. */
export interface Story {
  readonly language: Language;
  readonly statements: readonly Statement[];
  /** One for each statement. */
  readonly vectors: readonly Vector[];
  /** What headline and standfirst are about, one for each there is: the reader has them before the eyes. */
  readonly known: readonly Vector[];
  /** The first fit statement: nothing stands before it that it could refer to. */
  readonly opening: number;
  /** For each statement the one that a reader has just read before it, past headings and other scraps; -1 for the first. */
  readonly previous: readonly number[];
}

/** Reads a text whose paragraphs are parted by line breaks. */
export function readStory(text: string, options: StoryOptions): Story {
  const language = languageOf(text, options.lang);
  const statements = readStatements(text, language);
  const known = [options.title, options.standfirst].filter((line) => typeof line === 'string' && line !== '');
  const vectors = vectorsOf([...statements.map((s) => s.text), ...known].map((line) => termsOf(line ?? '')));
  const opening = statements.findIndex((s) => s.isFit);
  return {
    language,
    statements,
    vectors: vectors.slice(0, statements.length),
    known: vectors.slice(statements.length),
    opening,
    previous: previousOf(statements),
  };
}

function previousOf(statements: readonly Statement[]): number[] {
  let last = -1;
  return statements.map(({ words }, i) => {
    const before = last;
    if (words >= SCRAP) last = i;
    return before;
  });
}

/** Words; a heading or a time stamp rather than a statement. */
const SCRAP = 5;
