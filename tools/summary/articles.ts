import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Complaint } from '../complaint.ts';

/** An article to be summarised, as a line of a JSON Lines file gives it. Paragraphs are parted by line breaks. */
export interface PlainArticle {
  readonly id: string;
  readonly title: string | null;
  /** BCP 47 tag. */
  readonly lang: string | null;
  readonly text: string;
}

/** The articles of a JSON Lines file, plain or gzipped. Throws a Complaint that names the line at fault. */
export function readArticles(path: string): PlainArticle[] {
  const articles = readLines(path).map(({ value, place }) => toArticle(value, place));
  if (articles.length === 0) throw new Complaint(`${path} is empty; it needs one article a line.`, 1);
  return articles;
}

/** One parsed line of a file, and where it stands for people: "FILE line 3". */
export interface PlacedValue {
  readonly value: unknown;
  readonly place: string;
}

/** The values of a JSON Lines file, plain or gzipped, without its blank lines. Throws a Complaint. */
export function readLines(path: string): PlacedValue[] {
  return readText(path)
    .split('\n')
    .map((line, i) => ({ line, place: `${path} line ${i + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => ({ value: parse(line, place), place }));
}

/** A record of a line's own fields. Throws a Complaint when the line holds something else. */
export function toRecord(value: unknown, place: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new Complaint(
    `${place} should be an object with "id" and "text", but it is ${JSON.stringify(value)?.slice(0, 40)}.`,
    1,
  );
}

/** The article of a line. Throws a Complaint when it has no id or no text. */
export function toArticle(value: unknown, place: string): PlainArticle {
  const { id, text, title, lang } = toRecord(value, place);
  if (typeof id !== 'string') throw new Complaint(`${place} has no "id"; it should be a string.`, 1);
  if (typeof text !== 'string') throw new Complaint(`${place} has no "text"; it should be a string.`, 1);
  return {
    id,
    text,
    title: typeof title === 'string' ? title : null,
    lang: typeof lang === 'string' ? lang : null,
  };
}

function readText(path: string): string {
  try {
    const bytes = readFileSync(path);
    const isGzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return (isGzipped ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Complaint(`${path} ${REASONS[code] ?? 'can’t be read'}.`, 1);
  }
}

function parse(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Complaint(`${place} is not JSON; each line should be one object.`, 1);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read by you',
  Z_BUF_ERROR: 'is cut short',
  Z_DATA_ERROR: 'is damaged',
};
