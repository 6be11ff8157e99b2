import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { BenchResult } from './benches.ts';

/** The report in Markdown: the chart, and what each benchmark printed. `file` is where it will stand. */
export function overview(results: readonly BenchResult[], chart: string, file: string): string {
  const link = (target: string) => relative(dirname(file), target).replaceAll('\\', '/');
  const readme = (bench: string) => `[${bench}](${link(join('tools/bench', bench, 'README.md'))})`;
  const minutes = results.reduce((sum, result) => sum + result.minutes, 0);
  return [
    '# Benchmarks',
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)} for version ${version()}, in ${Math.ceil(minutes)} minutes on ` +
      `${availableParallelism()} processors that ${(loadavg()[1] ?? 0).toFixed(0)} programs wanted at the end: where those are more, all times are too long. ` +
      'The pages and articles are samples of public sets, which are not part of this project. ' +
      `What the columns mean: ${['quality', 'summary', 'speed', 'hostile'].map(readme).join(', ')}.`,
    `![Lede beside Readability and Defuddle](${link(chart)})`,
    ...results.flatMap(({ title, tables }) => [`## ${title}`, `\`\`\`\n${tables}\n\`\`\``]),
  ]
    .join('\n\n')
    .concat('\n');
}

function version(): string {
  const path = join(import.meta.dirname, '../../../package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
