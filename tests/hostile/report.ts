import { test } from '@playwright/test';

/** Notes a figure of a run: it stands in the list of tests that people read, and in the machine's report. */
export function report(what: string, figure: string): void {
  test.info().annotations.push({ type: what, description: figure });
  console.log(`    ${what}: ${figure}`);
}
