import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from '../../complaint.ts';
import { type PlainArticle, readLines, toArticle, toRecord } from '../../summary/articles.ts';

/** An article with what people wrote as its summary. */
export interface ReferencedArticle extends PlainArticle {
  readonly references: readonly string[];
}

export interface SummarySet {
  readonly name: string;
  readonly articles: readonly ReferencedArticle[];
}

/**
 * The sets of a folder, one `NAME.jsonl(.gz)` each, whose lines have `id`, `text` and `reference` or `references`.
 * Without names all but those whose references no person wrote. Throws a Complaint.
 */
export function loadSets(folder: string, names: readonly string[]): SummarySet[] {
  if (!existsSync(folder))
    throw new Complaint(`${folder} does not exist; --data needs the folder of the sets.`, 1);
  const files = readdirSync(folder)
    .filter((file) => SET_FILE.test(file))
    .sort();
  const found = files.map((file) => file.replace(SET_FILE, ''));
  const unknown = names.find((name) => !found.includes(name));
  if (unknown !== undefined)
    throw new Complaint(`${folder} has no set "${unknown}", only ${found.join(', ')}.`, 2);
  const wanted = names.length > 0 ? names : found.filter((name) => !MACHINE_MADE.has(name));
  return files
    .filter((file) => wanted.includes(file.replace(SET_FILE, '')))
    .map((file) => loadSet(file.replace(SET_FILE, ''), join(folder, file)));
}

function loadSet(name: string, path: string): SummarySet {
  const articles = readLines(path).map(({ value, place }) => {
    const { reference, references } = toRecord(value, place);
    const all = Array.isArray(references) ? references : [reference];
    const written = all.filter((text) => typeof text === 'string');
    if (written.length === 0) throw new Complaint(`${place} has no "reference"; it should be a string.`, 1);
    const article = toArticle(value, place);
    return { ...article, title: TITLED_BY_SUMMARY.has(name) ? null : article.title, references: written };
  });
  return { name, articles };
}

const SET_FILE = /\.jsonl(?:\.gz)?$/;

/** References that are the output of a program reward programs like it. */
const MACHINE_MADE = new Set(['bbc']);

/** The headline is by the summary's author: to show it to a summariser would give the answer away. */
const TITLED_BY_SUMMARY = new Set(['inshorts']);
