import { existsSync, readFileSync } from 'node:fs';

// Prints how many tests passed and failed, over the reports of Vitest and Playwright that are named.
const counts = process.argv.slice(2).filter(existsSync).map(countTests);
const sum = (name: 'passed' | 'failed') => counts.reduce((total, count) => total + count[name], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

function countTests(file: string): { passed: number; failed: number } {
  const report = JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport | VitestReport;
  if ('stats' in report) {
    const { expected, unexpected, flaky } = report.stats;
    // A test that passed at a second try has not passed.
    return { passed: expected, failed: unexpected + flaky };
  }
  // A file that could not be run has no tests to count, and has failed all the same.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}
