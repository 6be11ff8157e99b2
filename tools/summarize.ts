import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { summarize } from '../core/summary/summarize.ts';
import { Complaint, runCommand } from './complaint.ts';
import { startProgress } from './progress.ts';
import { type PlainArticle, readArticles } from './summary/articles.ts';

const USAGE = `Usage: npm run -s summarize -- --in FILE.jsonl[.gz] --out FILE.jsonl [--budget 75]
  Each line of the input is an article: {"id", "title", "lang", "text"}, with paragraphs parted by line breaks.
  Each line of the output is its summary: {"id", "text", "sentences": [{"text", "start", "end"}]}.`;

const OPTIONS = {
  in: { type: 'string' },
  out: { type: 'string' },
  budget: { type: 'string', default: '75' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

await runCommand(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return console.log(USAGE);
  if (values.in === undefined || values.out === undefined) throw new Complaint(USAGE, 2);
  const budget = Number(values.budget);
  if (!Number.isInteger(budget) || budget < 1)
    throw new Complaint(`--budget needs a number of words such as 75, not "${values.budget}".`, 2);
  const articles = readArticles(values.in);
  const progress = startProgress('Summarising', articles.length);
  const lines = articles.map((article) => {
    const line = summaryLine(article, budget);
    progress.step();
    return line;
  });
  progress.stop();
  write(values.out, lines);
  console.error(`${lines.length} summaries in ${values.out}.`);
});

function summaryLine({ id, text, lang, title }: PlainArticle, budget: number): string {
  return JSON.stringify({ id, ...summarize(text, { lang, budget, ...(title !== null && { title }) }) });
}

function write(path: string, lines: readonly string[]): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${lines.join('\n')}\n`);
  } catch (error) {
    throw new Complaint(`${path} can’t be written: ${error instanceof Error ? error.message : error}.`, 1);
  }
}
