import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Outcome } from '../core/article.ts';
import { summarize } from '../core/summary/summarize.ts';
import { bodyText } from '../core/text.ts';
import { Complaint, runCommand } from './complaint.ts';
import { cleanCorpus } from './corpus/clean-corpus.ts';
import { type CorpusPage, listPages, readHtml, readTruths } from './corpus/corpus.ts';
import { explain } from './corpus/explain.ts';
import { openReader } from './corpus/open-reader.ts';
import { pageAddress } from './corpus/page-address.ts';
import type { Markup } from './corpus/page-reader.ts';
import { FORMAT_NAMES, formatPage, isFormat } from './page/formats.ts';
import { readPageFile } from './page/page-file.ts';
import { receipt } from './page/receipt.ts';
import { refusalSentence } from './page/refusals.ts';
import { startProgress } from './progress.ts';

const USAGE = `Usage:
  npm run -s declutter -- PAGE.html [--url ADDRESS] [--format ${FORMAT_NAMES.join('|')}] [--browser]
  npm run -s declutter -- --corpus FOLDER --out FILE.jsonl [--browser]
  npm run -s declutter -- --corpus FOLDER --explain ID [--browser]`;

const OPTIONS = {
  url: { type: 'string' },
  format: { type: 'string', default: 'text' },
  corpus: { type: 'string' },
  out: { type: 'string' },
  explain: { type: 'string' },
  browser: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

await runCommand(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
  if (values.help) return console.log(USAGE);
  const { corpus, out, browser } = values;
  if (corpus && values.explain) return explainPage(corpus, values.explain, browser);
  if (corpus && out) return cleanFolder(corpus, out, browser);
  const [path] = positionals;
  if (corpus || path === undefined || positionals.length > 1) throw new Complaint(USAGE, 2);
  await cleanFile(path, values);
});

async function cleanFile(
  path: string,
  options: { url?: string; format: string; browser: boolean },
): Promise<void> {
  const { format, url = pathToFileURL(path).href } = options;
  if (!isFormat(format))
    throw new Complaint(`--format knows ${FORMAT_NAMES.join(', ')}, not "${format}".`, 2);
  if (!URL.canParse(url))
    throw new Complaint(`--url needs a whole address such as https://example.com/story, not "${url}".`, 2);
  const outcome = await readOnce(readPageFile(path), url, options.browser);
  if (!outcome.ok) throw new Complaint(refusalSentence(path, outcome.reason, outcome.detail), 1);
  const { article, removals } = outcome;
  const { lang, title, standfirst } = article;
  const summary = summarize(bodyText(article.content).text, { lang, title, standfirst });
  process.stdout.write(formatPage(format, article, summary, removals));
  console.error(receipt(removals));
}

async function cleanFolder(folder: string, out: string, browser: boolean): Promise<void> {
  const pages = pagesOf(folder);
  const reader = await openReader({ browser });
  mkdirSync(dirname(out), { recursive: true });
  const file = openSync(out, 'w');
  const progress = startProgress('Cleaning', pages.length);
  const counts = { articles: 0, refused: 0 };
  await cleanCorpus(pages, reader, (line) => {
    writeSync(file, `${JSON.stringify(line)}\n`);
    line.ok ? counts.articles++ : counts.refused++;
    progress.step();
  });
  progress.stop();
  closeSync(file);
  await reader.close();
  console.error(`${pages.length} pages: ${counts.articles} articles, ${counts.refused} without one.`);
}

async function explainPage(folder: string, id: string, browser: boolean): Promise<void> {
  const page = pagesOf(folder).find((candidate) => candidate.id.startsWith(id));
  if (page === undefined) throw new Complaint(`${folder} holds no page whose id begins with ${id}.`, 2);
  const outcome = await readOnce(readHtml(page), pageAddress(page), browser);
  console.log(`${page.id}\n${page.path}\n${pageAddress(page)}\n`);
  console.log(explain(outcome, readTruths(folder).get(page.id), basename(resolve(folder))));
}

async function readOnce(html: Markup, url: string, browser: boolean): Promise<Outcome> {
  const reader = await openReader({ browser });
  try {
    return (await reader.read(html, url)).outcome;
  } finally {
    await reader.close();
  }
}

function pagesOf(folder: string): CorpusPage[] {
  try {
    return listPages(folder);
  } catch (error) {
    throw new Complaint(
      `The folder ${folder} can't be read: ${error instanceof Error ? error.message : error}`,
      2,
    );
  }
}
