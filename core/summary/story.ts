import { isDigest } from './digest.ts';
import type { Language } from './language.ts';
import { languageOf } from './languages.ts';
import { findItems } from './list-items.ts';
import type { Background } from './openings.ts';
import { addresses, findPreamble } from './preamble.ts';
import { isQuestion } from './prose.ts';
import { readStatements, type Statement } from './statements.ts';
import { StoryTerms } from './story-terms.ts';
import { Topic } from './topic.ts';

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
  readonly terms: StoryTerms;
  /** What headline and standfirst are about. */
  readonly topic: Topic;
  /** What the headline alone is about. */
  readonly point: Topic;
  /** Whether it is a live blog or the like: what stands under one time has its subject in a heading, not in the piece before. */
  readonly isDigest: boolean;
  /** The first fit statement, if nothing stands before it that it could refer to; else -1. */
  readonly opening: number;
  /** For each statement the one that a reader has just read before it, past headings and other scraps; -1 for the first. */
  readonly previous: readonly number[];
}

/** Reads a text whose paragraphs are parted by line breaks, up to the last that ends among so many characters. */
export function readStory(whole: string, options: StoryOptions, longest: number): Story {
  const text = beginningOf(whole, longest);
  const language = languageOf(text, options.lang);
  const read = readStatements(text, language);
  const known = [options.title ?? '', options.standfirst ?? ''].filter((line) => line !== '');
  const topic = new Topic(known, language);
  const preamble = findPreamble(read, { title: options.title ?? '', topic }, language);
  const isTicker = isDigest(read);
  const items = findItems(read, language);
  const statements = read.map((s, i) => {
    const isStray =
      isTicker &&
      topic.size > 0 &&
      (topic.sharedWith(s.text).size < Math.min(2, topic.size) || addresses(s.text, language));
    return isStray || preamble.has(i) || i >= items ? { ...s, isFit: false } : s;
  });
  return {
    language,
    statements,
    terms: new StoryTerms(
      statements.map((s) => s.text),
      known,
    ),
    topic,
    point: new Topic([options.title ?? ''], language),
    isDigest: isTicker,
    opening: findOpening(statements, preamble),
    previous: previousOf(statements),
  };
}

function beginningOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf('\n', longest);
  return text.slice(0, end > 0 ? end : longest);
}

function findOpening(statements: readonly Statement[], preamble: ReadonlySet<number>): number {
  const first = statements.findIndex((s) => s.isFit);
  const hasMore = statements.slice(0, first).some((s, i) => preamble.has(i) || isQuestion(s.text));
  return hasMore ? -1 : first;
}

function previousOf(statements: readonly Statement[]): number[] {
  let last = -1;
  return statements.map((statement, i) => {
    const before = last;
    const isHeading =
      statement.paragraph !== statements[i - 1]?.paragraph &&
      statement.paragraph !== statements[i + 1]?.paragraph;
    // What follows a heading begins anew; other scraps, such as a label, are read over.
    if (isHeading || statement.words >= SCRAP || SENTENCE.test(statement.text)) last = i;
    return before;
  });
}

/** Words; a label or a time stamp rather than a statement, unless it ends as one. */
const SCRAP = 5;
const SENTENCE = /\s.*[.!?。！？]["'”’»)]*$/su;

/** What a reader of one statement knows who was told the given terms. */
export function backgroundOf(story: Story, index: number, told: ReadonlySet<string>): Background {
  return {
    isTold: (term) => told.has(term),
    isSeen: (term) => story.isDigest || story.terms.firstWith(term) < index,
  };
}
