import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import type { ExtensionBrowser } from '../../../tools/browser/extension-browser.ts';
import type { ExtensionFirefox } from '../../../tools/browser/extension-firefox.ts';
import type { Site } from '../../../tools/browser/site.ts';
import { serveTestSite } from '../site.ts';
import {
  built,
  isWithoutFirefox,
  openChromium,
  openFirefox,
  type Start,
  WITHOUT_FIREFOX,
} from './browsers.ts';
import { chromiumTab } from './chromium-tab.ts';
import { firefoxTab } from './firefox-tab.ts';
import type { LedeTab } from './lede-tab.ts';

export interface Engine {
  /** The browser that the tests run in. */
  engine: 'chromium' | 'firefox';
}

interface Fixtures {
  tab: LedeTab;
  /**
   * Starts a browser of the test's own, whose profile lasts as long as the test, and gives a tab of it. The one that was
   * started before is ended first. `change` is done to a copy of the extension before.
   */
  restart: (change?: (extension: string) => void) => Promise<LedeTab>;
}

interface WorkerFixtures extends Engine {
  site: Site;
  /** Makes tabs of one browser, which lives as long as the worker. */
  tabs: (testId: string) => Promise<LedeTab>;
}

/** For tests that hold in every browser: what they do is written once. */
export const test = base.extend<Fixtures, WorkerFixtures>({
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
      let browser: Promise<Browser> | null = null;
      await use(async (testId) => {
        browser ??= open(engine);
        return tabOf(await browser, site, testId);
      });
      await (await (browser as Promise<Browser> | null))?.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ tabs, engine }, use, { testId }) => {
    test.skip(engine === 'firefox' && isWithoutFirefox(), WITHOUT_FIREFOX);
    const tab = await tabs(testId);
    await use(tab);
    await tab.closePopup();
    test.expect(await tab.takeErrors()).toEqual([]);
  },
  restart: async ({ engine, site }, use, { testId }) => {
    test.skip(engine === 'firefox' && isWithoutFirefox(), WITHOUT_FIREFOX);
    const folder = await mkdtemp(path.join(tmpdir(), 'lede-restart-'));
    const profile = path.join(folder, 'profile');
    await mkdir(profile);
    let started: { browser: Browser; tab: LedeTab } | null = null;
    const end = async () => {
      test.expect((await started?.tab.takeErrors()) ?? []).toEqual([]);
      await started?.browser.close();
    };
    await use(async (change) => {
      await end();
      const extension = change ? path.join(folder, 'extension') : built(engine);
      if (change) {
        await cp(built(engine), extension, { recursive: true });
        change(extension);
      }
      const browser = await open(engine, { profile, extension });
      started = { browser, tab: await tabOf(browser, site, testId) };
      return started.tab;
    });
    await end();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

type Browser = ExtensionBrowser | ExtensionFirefox;

function open(engine: Engine['engine'], start?: Start): Promise<Browser> {
  return engine === 'firefox' ? openFirefox(start) : openChromium(start);
}

async function tabOf(browser: Browser, site: Site, testId: string): Promise<LedeTab> {
  if ('origin' in browser) return firefoxTab(browser, site);
  return chromiumTab(browser, (pathname) => `${new URL(pathname, site.url).href}?test=${testId}`);
}

export { expect } from '@playwright/test';
