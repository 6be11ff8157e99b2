import { existsSync, readFileSync } from 'node:fs';

// Prints how many tests passed and failed, over the reports of Vitest and Playwright that are named.
const counts = process.argv.slice(2).filter(existsSync).map(countTests);
const sum = (name: keyof Count) => counts.reduce((total, count) => total + count[name], 0);
if (sum('flaky') > 0) console.log(`${sum('flaky')} of them passed only when run again: see "flaky" above.`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Passed, but at the second try. */
  readonly flaky: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

function countTests(file: string): Count {
  const report = JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport | VitestReport;
  if ('stats' in report) {
    const { expected, unexpected, flaky } = report.stats;
    return { passed: expected + flaky, failed: unexpected, flaky };
  }
  // A file that could not be run has no tests to count, and has failed all the same.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length, flaky: 0 };
}
