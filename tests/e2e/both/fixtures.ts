import { test as base } from '@playwright/test';
import type { ExtensionBrowser } from '../../../tools/browser/extension-browser.ts';
import type { ExtensionFirefox } from '../../../tools/browser/extension-firefox.ts';
import type { Site } from '../../../tools/browser/site.ts';
import { serveTestSite } from '../site.ts';
import { isWithoutFirefox, openChromium, openFirefox, WITHOUT_FIREFOX } from './browsers.ts';
import { chromiumTab } from './chromium-tab.ts';
import { firefoxTab } from './firefox-tab.ts';
import type { LedeTab } from './lede-tab.ts';

export interface Engine {
  /** The browser that the tests run in. */
  engine: 'chromium' | 'firefox';
}

interface WorkerFixtures extends Engine {
  site: Site;
  /** Makes tabs of one browser, which lives as long as the worker. */
  tabs: (testId: string) => Promise<LedeTab>;
}

/** For tests that hold in every browser: what they do is written once. */
export const test = base.extend<{ tab: LedeTab }, WorkerFixtures>({
  engine: ['chromium', { scope: 'worker', option: true }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off this pattern.
    async ({}, use) => {
      const site = await serveTestSite();
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  tabs: [
    async ({ engine, site }, use) => {
      // Started by the first test that is not skipped.
      let browser: Promise<ExtensionBrowser | ExtensionFirefox> | null = null;
      await use(async (testId) => {
        browser ??= engine === 'firefox' ? openFirefox() : openChromium();
        const started = await browser;
        if ('origin' in started) return firefoxTab(started, site);
        return chromiumTab(started, (pathname) => `${new URL(pathname, site.url).href}?test=${testId}`);
      });
      await (await (browser as Promise<ExtensionBrowser | ExtensionFirefox> | null))?.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ tabs, engine }, use, { testId }) => {
    test.skip(engine === 'firefox' && isWithoutFirefox(), WITHOUT_FIREFOX);
    const tab = await tabs(testId);
    await use(tab);
    await tab.closePopup();
    test.expect(await tab.errors()).toEqual([]);
  },
});

export { expect } from '@playwright/test';
