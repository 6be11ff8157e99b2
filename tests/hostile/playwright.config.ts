import { defineConfig } from '@playwright/test';
import everyday from '../../playwright.config.ts';
import type { Build } from '../e2e/fixtures.ts';
import type { Share } from './vectors/index.ts';

/** The whole of the hostile corpus; "npm test" takes a sample of it. */
export default defineConfig<object, Build & { share: Share }>({
  ...(everyday as object),
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: '../e2e/set-up.ts',
  // Each worker has a browser of its own.
  workers: 2,
  timeout: 300_000,
  reporter: [['list'], ['json', { outputFile: '../../results/hostile-tests.json' }]],
  projects: [{ name: 'hostile', use: { build: 'chrome-mv3', share: 'all' } }],
});
