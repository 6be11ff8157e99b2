import { defineConfig } from '@playwright/test';
import everyday from '../../playwright.config.ts';
import type { Build } from '../e2e/fixtures.ts';
import type { Corpus } from './corpus.ts';

/** The whole of the hostile corpus; "npm test" takes a sample of it. */
export default defineConfig<object, Build & Pick<Corpus, 'share'>>({
  ...(everyday as object),
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: '../e2e/set-up.ts',
  // Each worker has a browser of its own.
  workers: 2,
  timeout: 300_000,
  reporter: [['list'], ['json', { outputFile: '../../results/hostile-tests.json' }]],
  projects: [
    { name: 'hostile', testIgnore: 'firefox.spec.ts', use: { build: 'chrome-mv3', share: 'all' } },
    { name: 'hostile-firefox', testMatch: 'firefox.spec.ts', use: { share: 'all' } },
  ],
});
