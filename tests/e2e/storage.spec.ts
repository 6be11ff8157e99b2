import type { Page } from '@playwright/test';
import type { WxtBrowser } from 'wxt/browser';
import { SETTINGS } from '../../browser/settings.ts';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { expect, test } from './fixtures.ts';
import { keepSettings } from './stored.ts';

// The name that Chromium gives it in the service worker.
declare const chrome: WxtBrowser;

const BROKEN: Record<string, unknown> = {
  'a number': 7,
  'a list': [1, 2, 3],
  nothing: null,
  'a long text': 'x'.repeat(4_000),
  'an object of another make': { name: 'dark', size: 'huge', images: ['show'], version: 99 },
};

for (const [what, value] of Object.entries(BROKEN))
  test(`a store that holds ${what} instead of settings, rules and places is read as if there were none`, async ({
    visit,
    clickLede,
    lede,
  }) => {
    await keepSettings(lede, Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, value])));
    const worker = await lede.worker();
    await worker.evaluate((value) => chrome.storage.local.set({ 'site-rules': value, places: value }), value);
    const popup = await clickLede(await visit('/article.html'));
    await expectArticle(popup);
    await choose(popup, 'Sepia');
    await expect(popup.getByText(/could not be saved/)).toHaveCount(0);
    await clear(lede);
  });

test('what is chosen holds when the browser syncs nothing more', async ({ openLede, testSite }) => {
  const lede = await openLede();
  const worker = await lede.worker();
  expect(await syncUntilRefused(lede)).toBe(true);
  const page = await lede.context.newPage();
  await page.goto(`${testSite.url}/article.html`);
  const popup = await lede.clickToolbarButton(page);
  await choose(popup, 'Sepia');
  await expect
    .poll(() => worker.evaluate(() => chrome.storage.local.get('theme')))
    .toEqual({ theme: 'sepia' });
  await popup.close();
  const again = await lede.clickToolbarButton(page);
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'sepia');
});

test('where the browser syncs nothing more and the device is full, that is said', async ({
  openLede,
  testSite,
}) => {
  const lede = await openLede();
  expect(await syncUntilRefused(lede)).toBe(true);
  await (await lede.worker()).evaluate(async () => {
    // A key counts as it is, a value as JSON.
    const room = chrome.storage.local.QUOTA_BYTES - 'filler""'.length;
    await chrome.storage.local.set({ filler: 'x'.repeat(room) });
  });
  const page = await lede.context.newPage();
  await page.goto(`${testSite.url}/article.html`);
  const popup = await lede.clickToolbarButton(page);
  await expectArticle(popup);
  await choose(popup, 'Sepia');
  await expect(popup.getByText('Settings could not be kept. They hold until you close this.')).toBeVisible();
});

/** Uses up what the browser allows to be synced in a minute; returns whether it refused more. */
async function syncUntilRefused(lede: ExtensionBrowser): Promise<boolean> {
  return (await lede.worker()).evaluate(async () => {
    try {
      // Browsers allow 120 writes a minute.
      for (let write = 0; write < 200; write++) await chrome.storage.sync.set({ other: write });
      return false;
    } catch {
      return true;
    }
  });
}

async function expectArticle(popup: Page): Promise<void> {
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Forty-one books of the sea');
}

async function choose(popup: Page, theme: string): Promise<void> {
  await popup.getByRole('button', { name: 'Appearance' }).click();
  await popup.getByRole('radio', { name: theme, exact: true }).check();
  await expect(popup.locator('html')).toHaveAttribute('data-theme', theme.toLowerCase());
}

async function clear(lede: ExtensionBrowser): Promise<void> {
  const worker = await lede.worker();
  await worker.evaluate(() => Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]));
}
