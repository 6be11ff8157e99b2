import type { Page } from '@playwright/test';
import type { WxtBrowser } from 'wxt/browser';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { pressCommand } from './commands.ts';
import { configure } from './extensions-page.ts';
import { expect, test } from './fixtures.ts';
import { countHosts } from './page-state.ts';
import { turnOn } from './turn-on.ts';

// The name that Chromium gives it in the service worker.
declare const chrome: WxtBrowser;

test('a page that does not answer is said to be so, and is shown when it does', async ({
  visit,
  clickLede,
  context,
}) => {
  const page = await visit('/article.html');
  const session = await context.newCDPSession(page);
  await session.send('Debugger.enable');
  // Holds the next script in the page, which is Lede's.
  await session.send('Debugger.pause');
  const popup = await clickLede(page);
  await expect(popup.getByText('The page is not answering.')).toBeVisible();
  await session.send('Debugger.disable');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Forty-one books of the sea');
});

test('a page that never finishes loading is read as far as it is there', async ({
  context,
  testSite,
  clickLede,
}) => {
  const page = await context.newPage();
  await page.goto(`${testSite.url}/slow`, { waitUntil: 'commit' });
  await expect(page.getByText('Book forty-two is already open')).toBeVisible();
  const popup = await clickLede(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Forty-one books of the sea');
  await page.close();
});

test('a click needs no worker', async ({ openLede, testSite }) => {
  const lede = await openLede();
  const page = await lede.context.newPage();
  await page.goto(`${testSite.url}/article.html`);
  await endWorker(lede, page);
  const popup = await lede.clickToolbarButton(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Forty-one books of the sea');
});

test('reader mode closes when the extension is loaded anew', async ({ openLede, testSite }) => {
  const lede = await openLede();
  const page = await lede.context.newPage();
  await page.goto(`${testSite.url}/article.html`);
  const popup = await lede.clickToolbarButton(page);
  const closed = popup.waitForEvent('close');
  await popup.getByRole('switch', { name: 'Reader mode' }).click();
  await closed;
  expect(await countHosts(page)).toBe(1);
  const worker = await lede.worker();
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await expect.poll(() => countHosts(page)).toBe(0);
});

test('a page on which an extension of before was is read by the one that is loaded anew', async ({
  openLede,
  testSite,
}) => {
  const lede = await openLede();
  const page = await lede.context.newPage();
  await page.goto(`${testSite.url}/article.html`);
  await turnOn(await lede.clickToolbarButton(page));
  // The browser loads it anew for that.
  await configure(lede, { fileAccess: false });
  await expect.poll(() => countHosts(page)).toBe(0);
  const popup = await lede.clickToolbarButton(page);
  await expectArticle(popup);
  await turnOn(popup);
  await expect.poll(() => countHosts(page)).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
});

test('two clicks on the button in one moment leave one popup at most, and the next opens it', async ({
  visit,
  clickLede,
  lede,
  context,
}) => {
  const page = await visit('/article.html');
  await Promise.all([lede.clickToolbarButton(page), lede.clickToolbarButton(page)]);
  const popups = () => context.pages().filter((open) => open.url().includes('/popup.html'));
  await expect.poll(() => popups().length).toBeLessThanOrEqual(1);
  expect(await countHosts(page)).toBe(0);
  for (const popup of popups()) await popup.close();
  await expectArticle(await clickLede(page));
});

test('the popup never shows a page that the tab has left', async ({ visit, clickLede }) => {
  const page = await visit('/article.html');
  await page.evaluate(() =>
    setTimeout(() => {
      location.href = '/plain.html?left';
      const end = performance.now() + 2_000;
      while (performance.now() < end);
    }),
  );
  const popup = await clickLede(page);
  await expect(popup.getByText(/The page changed|There is no article|Opening hours/).first()).toBeVisible();
  await expect(popup.getByText('Forty-one books of the sea')).toHaveCount(0);
});

test('a worker that ends while it switches reader mode leaves a page that can be read', async ({
  openLede,
  testSite,
}) => {
  const lede = await openLede();
  const page = await lede.context.newPage();
  await page.goto(`${testSite.url}/article.html`);
  await (await lede.clickToolbarButton(page)).close();
  await pressCommand(lede, 'keys');
  await endWorker(lede, page);
  const popup = await lede.clickToolbarButton(page);
  await expectArticle(popup);
  const toggle = popup.getByRole('switch', { name: 'Reader mode' });
  if (await toggle.isChecked()) await toggle.click();
  await expect.poll(() => countHosts(page)).toBe(0);
});

test('two clicks in one moment are one reading and one reader mode', async ({ visit, clickLede, lede }) => {
  const page = await visit('/article.html');
  await (await clickLede(page)).close();
  const worker = await lede.worker();
  const results = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const run = async (file: '/page.js') => {
      const target = { tabId: tab?.id as number };
      const [frame] = await chrome.scripting.executeScript({ target, files: [file] });
      return frame?.result;
    };
    const twice = (file: string) => Promise.all([run(file as '/page.js'), run(file as '/page.js')]);
    const [one, other] = await twice('/page.js');
    return [one === other, ...(await twice('/reader.js'))];
  });
  expect(results).toEqual([true, 'on', 'on']);
  expect(await countHosts(page)).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
});

for (const [moment, reached] of Object.entries({
  'at once': async () => {},
  'when it has loaded': (popup: Page) => popup.waitForLoadState('load'),
  'when it shows the article': (popup: Page) => expectArticle(popup),
}))
  test(`a popup that is closed ${moment} leaves nothing behind`, async ({ visit, clickLede }) => {
    const page = await visit('/article.html');
    const popup = await clickLede(page);
    await reached(popup);
    await popup.close();
    expect(await countHosts(page)).toBe(0);
    await expectArticle(await clickLede(page));
  });

test('a tab that is closed while it is read takes the popup with it', async ({ visit, clickLede, lede }) => {
  const page = await visit('/article.html');
  const other = await visit('/plain.html');
  const popup = await clickLede(page);
  const closed = popup.waitForEvent('close');
  await page.close();
  await closed;
  await (await clickLede(other)).close();
  // Keys reach a tab that goes at the same moment.
  await pressCommand(lede, 'keys');
  await other.close();
});

test('a page of another site has to be clicked for anew', async ({ visit, clickLede }) => {
  const page = await visit('/article.html');
  const popup = await clickLede(page);
  await expectArticle(popup);
  const elsewhere = new URL(page.url());
  elsewhere.hostname = '127.0.0.1';
  await page.goto(elsewhere.href);
  await popup.getByRole('switch', { name: 'Reader mode' }).click();
  await expect(popup.getByText('The page changed while Lede was reading it.')).toBeVisible();
  await popup.close();
  await expectArticle(await clickLede(page));
});

test('a page is read without a network', async ({ visit, clickLede, context, expectedErrors }) => {
  expectedErrors.push(/ERR_INTERNET_DISCONNECTED/);
  const page = await visit('/news/');
  await context.setOffline(true);
  const popup = await clickLede(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(/lamps/);
  const closed = popup.waitForEvent('close');
  await popup.getByRole('switch', { name: 'Reader mode' }).click();
  await closed;
  expect(await countHosts(page)).toBe(1);
  await context.setOffline(false);
});

async function expectArticle(popup: Page): Promise<void> {
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Forty-one books of the sea');
}

/** Ends the service worker, as the browser does whenever it likes. */
async function endWorker(lede: ExtensionBrowser, page: Page): Promise<void> {
  const session = await lede.context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  await session.send('Target.closeTarget', { targetId: worker?.targetId as string });
}
