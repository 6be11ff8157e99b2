import { summarize } from '../summarize.ts';
import { eastAsian } from './east-asian.ts';
import { kinds } from './kinds.ts';
import type { Reading } from './reading.ts';

/** All readings by their names. */
export const READINGS: Readonly<Record<string, Reading>> = { ...kinds, ...eastAsian };

/** The sentences of the summary that is made of a reading. */
export function summarizeReading({ lang, title, standfirst, paragraphs }: Reading): string[] {
  return summarize(paragraphs.join('\n'), { lang, title, standfirst: standfirst ?? null }).sentences.map(
    ({ text }) => text,
  );
}
