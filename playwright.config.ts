import { type Config, defineConfig } from '@playwright/test';
import type { Engine } from './tests/e2e/both/fixtures.ts';
import type { Build } from './tests/e2e/fixtures.ts';

const HOSTILE_SAMPLE: Config<Build & Engine>['projects'] = [
  {
    name: 'hostile',
    testDir: 'tests/hostile',
    testIgnore: 'firefox.spec.ts',
    grepInvert: /@whole/,
    use: { build: 'chrome-mv3' },
  },
  { name: 'hostile-firefox', testDir: 'tests/hostile', testMatch: 'firefox.spec.ts' },
];

export default defineConfig<object, Build & Engine>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/set-up.ts',
  // One browser at a time: the tests are about focus, and only one window has it.
  workers: 1,
  // Machines may be busy; a test that works is done in two seconds.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  // A browser on a busy machine may stumble once; what needed the second try is named in the closing lines.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: 'results/browser-tests.json' }]],
  projects: [
    {
      name: 'production',
      testIgnore: ['**/*.open.spec.ts', '**/both/**', '**/firefox/**'],
      use: { build: 'chrome-mv3' },
    },
    // What every browser has to do, written once.
    { name: 'chromium', testMatch: '**/both/*.spec.ts', use: { engine: 'chromium' } },
    { name: 'firefox', testMatch: '**/{both,firefox}/*.spec.ts', use: { engine: 'firefox' } },
    // A sample of what "npm run test:hostile" tries: of no use where that follows.
    ...(process.env.LEDE_HOSTILE_FOLLOWS ? [] : HOSTILE_SAMPLE),
    // The same code with an open shadow root, for what tests can't see through a closed one.
    { name: 'open', testMatch: '**/*.open.spec.ts', use: { build: 'chrome-mv3-e2e' } },
  ],
});
