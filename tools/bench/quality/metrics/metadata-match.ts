import { tokens } from './tokens.ts';

/** Whether an engine named the headline as the truth does: the same words, whatever the case and marks. */
export function isSameTitle(truth: string, title: string | null): boolean {
  return fold(truth).join(' ') === fold(title ?? '').join(' ');
}

/** Whether an engine named the same people: the same words in any order, "by" and "and" aside. */
export function isSameByline(truth: string, byline: string | null): boolean {
  return names(truth) === names(byline ?? '');
}

/** Whether two times name the same day, in either one's own notation or in UTC. */
export function isSameDay(truth: string, time: string | null): boolean {
  if (time === null || time === '') return false;
  const days = new Set(daysOf(truth));
  return daysOf(time).some((day) => days.has(day));
}

function names(byline: string): string {
  const words = fold(byline).filter((word) => !JOINTS.has(word));
  return [...new Set(words)].sort().join(' ');
}

function daysOf(time: string): string[] {
  const written = /^\d{4}-\d{2}-\d{2}/.exec(time.trim())?.[0];
  const instant = Date.parse(time.trim().replace(/^(\d{4}-\d{2}-\d{2}) /, '$1T'));
  const utc = Number.isNaN(instant) ? undefined : new Date(instant).toISOString().slice(0, 10);
  return [written, utc].filter((day) => day !== undefined);
}

function fold(text: string): string[] {
  return tokens(text.toLowerCase());
}

const JOINTS = new Set([
  'by',
  'and',
  'von',
  'und',
  'par',
  'et',
  'por',
  'y',
  'e',
  'di',
  'door',
  'en',
  'av',
  'och',
  'og',
]);
