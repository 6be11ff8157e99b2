import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { type BenchInputs, runBenches } from './bench/overview/benches.ts';
import { overviewChart } from './bench/overview/chart.ts';
import { readFigures } from './bench/overview/figures.ts';
import { overview } from './bench/overview/markdown.ts';
import { Complaint, runCommand } from './complaint.ts';

const USAGE = `Usage: npm run bench -- --corpus FOLDER --data FOLDER [options]
  --corpus FOLDER   saved pages whose text is known; see tools/bench/quality
  --data FOLDER     articles with summaries that people wrote
  --sets a,b        only these sets of pages (default: all)
  --sample N        the quality of every Nth page (default: 10)
  --pages N         how many pages are timed (default: 40)
  --out FILE        the report (default: docs/BENCHMARKS.md)
  --chart FILE      the chart that belongs to it (default: docs/benchmarks.svg)

Runs the benchmarks of quality, summaries, speed and hostile pages on a sample of what they can measure, in some
minutes, and puts their tables into one report.`;

const OPTIONS = {
  corpus: { type: 'string' },
  data: { type: 'string' },
  sets: { type: 'string', default: '' },
  sample: { type: 'string', default: '10' },
  pages: { type: 'string', default: '40' },
  out: { type: 'string', default: 'docs/BENCHMARKS.md' },
  chart: { type: 'string', default: 'docs/benchmarks.svg' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Where each benchmark leaves its own report, in a folder of its name. */
const RESULTS = 'results/bench';

await runCommand(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return console.log(USAGE);
  const { corpus = '', data = '', sets, sample, pages, out, chart } = values;
  if (!existsSync(corpus) || !existsSync(data)) throw new Complaint(USAGE, 2);
  const inputs: BenchInputs = { corpus, data, sets, sample, pages };
  const results = runBenches(inputs, RESULTS);
  for (const file of [out, chart]) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(chart, overviewChart(readFigures(RESULTS)));
  writeFileSync(out, overview(results, chart, out));
  console.error(`Report: ${out}`);
});
