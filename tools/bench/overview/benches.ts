import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What the benchmarks work on: the options of the command, as they were given. */
export interface BenchInputs {
  readonly corpus: string;
  readonly data: string;
  readonly sets: string;
  readonly sample: string;
  readonly pages: string;
}

/** The tables that a benchmark printed. */
export interface BenchResult {
  readonly title: string;
  readonly tables: string;
  readonly minutes: number;
}

/** Runs the benchmarks one after the other, each into a folder of its own. Throws when one of them fails. */
export function runBenches(inputs: BenchInputs, out: string): BenchResult[] {
  return benches(inputs).map(({ title, name, args }) => {
    console.error(`${title} …`);
    const start = performance.now();
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, '..', `${name}.ts`), ...args, '--out', join(out, name)],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: MOST_OUTPUT },
    );
    if (status !== 0) throw new Error(`The benchmark "${name}" ended with status ${status}.`);
    return { title, tables: stdout.trimEnd(), minutes: (performance.now() - start) / 60_000 };
  });
}

interface Bench {
  readonly title: string;
  /** Of its script below tools/bench. */
  readonly name: string;
  readonly args: readonly string[];
}

function benches({ corpus, data, sets, sample, pages }: BenchInputs): Bench[] {
  const onPages = ['--corpus', corpus, '--sets', sets];
  return [
    {
      title: 'Articles',
      name: 'quality',
      args: [...onPages, '--browser', '--compare', 'readability,defuddle', '--sample', sample],
    },
    { title: 'Summaries', name: 'summary', args: ['--data', data] },
    { title: 'Speed', name: 'speed', args: [...onPages, '--pages', pages, '--growth', '--heap'] },
    { title: 'Pages made to take for ever', name: 'hostile', args: ['--sample'] },
  ];
}

const MOST_OUTPUT = 1e8;
