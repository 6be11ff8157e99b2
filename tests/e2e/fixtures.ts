import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { buildInLanguage } from '../../tools/browser/build-in-language.ts';
import { type ExtensionBrowser, openExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { mirroredBuild } from '../../tools/browser/mirrored-build.ts';
import type { Site } from '../../tools/browser/site.ts';
import { watchForErrors } from './errors.ts';
import { serveTestSite } from './site.ts';

export interface Build {
  /** Folder of the built extension below .output. */
  build: string;
  /** Whether its interface is to run from right to left, with longer texts. */
  isMirrored: boolean;
  /** The language of its interface, by the name of its file in locales/; null is the browser's own. */
  language: string | null;
}

interface WorkerFixtures extends Build {
  browserWithLede: ExtensionBrowser;
  testSite: Site;
}

interface Fixtures {
  /** Opens a page of the test site in a new tab, at an address of its own. */
  visit: (pathname: string) => Promise<Page>;
  /** Starts a browser of its own, for tests that end what others need or need another one. */
  openLede: (env?: NodeJS.ProcessEnv, args?: readonly string[]) => Promise<ExtensionBrowser>;
  /** Clicks the toolbar button over a page and returns the popup. */
  clickLede: (page: Page) => Promise<Page>;
  /** The extension, as its service worker sees it. */
  lede: ExtensionBrowser;
  /** Errors that a test expects: their texts. All others fail it. */
  expectedErrors: RegExp[];
  noErrors: undefined;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  build: ['chrome-mv3', { scope: 'worker', option: true }],
  isMirrored: [false, { scope: 'worker', option: true }],
  language: [null, { scope: 'worker', option: true }],
  browserWithLede: [
    async ({ build, isMirrored, language }, use) => {
      const extension = built(build);
      const copy = isMirrored ? mirroredBuild(extension) : language && buildInLanguage(extension, language);
      const browser = await open(copy ?? build);
      await use(browser);
      await browser.close();
      if (copy) rmSync(copy, { recursive: true });
    },
    { scope: 'worker' },
  ],
  testSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off this pattern.
    async ({}, use) => {
      const site = await serveTestSite();
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  lede: async ({ browserWithLede }, use) => use(browserWithLede),
  context: async ({ browserWithLede }, use) => use(browserWithLede.context),
  visit: async ({ context, testSite }, use, { testId }) => {
    const pages: Page[] = [];
    await use(async (pathname) => {
      const page = await context.newPage();
      pages.push(page);
      const address = new URL(pathname, testSite.url);
      address.searchParams.set('test', `${testId}-${pages.length}`);
      await page.goto(address.href);
      return page;
    });
    for (const page of pages) await page.close();
  },
  openLede: async ({ build }, use) => {
    const browsers: ExtensionBrowser[] = [];
    await use(async (env, args) => {
      const browser = await open(build, env, args);
      browsers.push(browser);
      return browser;
    });
    for (const browser of browsers) await browser.close();
  },
  clickLede: async ({ lede }, use) => {
    const popups: Page[] = [];
    await use(async (page) => {
      const popup = await lede.clickToolbarButton(page);
      popups.push(popup);
      return popup;
    });
    // Most have been closed by then, as popups are.
    for (const popup of popups) if (!popup.isClosed()) await popup.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off this pattern.
  expectedErrors: async ({}, use) => use([]),
  noErrors: [
    async ({ lede, expectedErrors }, use) => {
      const errors = await watchForErrors(lede);
      await use(undefined);
      const unexpected = (await errors.take()).filter((error) => !expectedErrors.some((e) => e.test(error)));
      errors.stop();
      test.expect(unexpected, 'errors in worker, popups and pages').toEqual([]);
    },
    { auto: true },
  ],
});

function built(build: string): string {
  const outputs = process.env.LEDE_OUTPUT ?? path.join(import.meta.dirname, '../../.output');
  const extension = path.resolve(outputs, build);
  if (!existsSync(extension)) throw new Error(`${extension} is missing: run "npm test", which builds it.`);
  return extension;
}

async function open(
  build: string,
  env?: NodeJS.ProcessEnv,
  args: readonly string[] = [],
): Promise<ExtensionBrowser> {
  return openExtensionBrowser({
    extension: built(build),
    executablePath: process.env.LEDE_CHROMIUM as string,
    isHeadless: !process.env.HEADED,
    env,
    args: ['--window-size=1280,900', '--disable-gpu', '--mute-audio', ...args],
  });
}

export { expect } from '@playwright/test';
