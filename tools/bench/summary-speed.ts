import { parseArgs } from 'node:util';
import { Complaint, runCommand } from '../complaint.ts';
import { columns } from './report/columns.ts';
import { type GrowthPoint, measureGrowth } from './summary/growth/measure-growth.ts';
import { textOf } from './summary/growth/texts.ts';
import { loadSets } from './summary/sets.ts';

const USAGE = `Usage: npm run bench:summary-speed -- --data FOLDER [options]
  Times summaries in Chromium, of texts made of the folder's English articles one after the other.
  --words a,b     lengths of the texts (default: 500,1000,2500,5000,10000,20000)
  --rounds N      how often each text is summarised, after three times to warm up (default: 25)`;

const OPTIONS = {
  data: { type: 'string' },
  words: { type: 'string', default: '500,1000,2500,5000,10000,20000' },
  rounds: { type: 'string', default: '25' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

await runCommand(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return console.log(USAGE);
  if (values.data === undefined) throw new Complaint(USAGE, 2);
  const lengths = values.words.split(',').map((words) => wholeNumber('--words', words));
  const articles = loadSets(values.data, [])
    .flatMap((set) => set.articles)
    .filter(({ lang }) => lang === 'en');
  const texts = new Map(lengths.map((words) => [words, textOf(articles, words)]));
  console.log(renderGrowth(await measureGrowth(texts, wholeNumber('--rounds', values.rounds))));
});

function renderGrowth(points: readonly GrowthPoint[]): string {
  const rows = points.map(({ words, cold, median, p90, keyPoints }) => [
    String(words),
    cold.toFixed(1),
    median.toFixed(1),
    p90.toFixed(1),
    ((median * 1000) / words).toFixed(2),
    keyPoints.toFixed(1),
  ]);
  return columns([
    ['words', 'first ms', 'warm median ms', 'warm p90 ms', 'µs a word', 'key points ms'],
    ...rows,
  ]);
}

function wholeNumber(option: string, value: string): number {
  if (!/^[1-9]\d*$/.test(value))
    throw new Complaint(`${option} needs whole numbers from 1 on, not "${value}".`, 2);
  return Number(value);
}
