import type { Page } from '@playwright/test';
import { keepSettings } from '../../tests/e2e/stored.ts';
import { type ExtensionBrowser, openExtensionBrowser } from '../browser/extension-browser.ts';
import { findChromium } from '../chromium.ts';

/** A browser with Lede, to take pictures of. */
export interface Stage {
  /** Sets what the reader would choose; everything else is as it comes. */
  choose(settings: object): Promise<void>;
  /** Opens a page, has `popup` look at the popup once its summary is there, and switches reader mode on. */
  read(url: string, popup?: (popup: Page) => Promise<void>): Promise<Page>;
  /** An empty page, to lay pictures out on. */
  blank(): Promise<Page>;
  /** The page of settings. */
  settings(): Promise<Page>;
  close(): Promise<void>;
}

/** Opens the stage for a built extension. */
export async function openStage(extension: string): Promise<Stage> {
  const executablePath = await findChromium();
  const args = ['--window-size=1280,900', '--hide-scrollbars'];
  const browser = await openExtensionBrowser({ extension, executablePath, isHeadless: true, args });
  let visits = 0;
  return {
    choose: (settings) => keepSettings(browser, settings),
    async read(url, look) {
      const page = await browser.context.newPage();
      await page.goto(`${url}?visit=${++visits}`);
      await turnOn(browser, page, look);
      return page;
    },
    blank: () => browser.context.newPage(),
    async settings() {
      const page = await browser.context.newPage();
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
      await page.evaluate(() => document.fonts.ready);
      return page;
    },
    close: () => browser.close(),
  };
}

async function turnOn(
  browser: ExtensionBrowser,
  page: Page,
  look?: (popup: Page) => Promise<void>,
): Promise<void> {
  const popup = await browser.clickToolbarButton(page);
  await popup.locator('.summary[aria-busy="false"]').waitFor({ state: 'attached' });
  await popup.evaluate(() => document.fonts.ready);
  await look?.(popup);
  await popup.getByRole('switch').click();
  await page.waitForFunction(() => document.documentElement.children.length > 2);
  await page.evaluate(() => document.fonts.ready);
}
