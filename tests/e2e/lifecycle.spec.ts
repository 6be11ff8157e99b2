import type { WxtBrowser } from 'wxt/browser';
import { expect, test } from './fixtures.ts';
import { countHosts } from './page-state.ts';

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
  const session = await lede.context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  await session.send('Target.closeTarget', { targetId: worker?.targetId as string });
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
