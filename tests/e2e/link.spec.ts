import type { WxtBrowser } from 'wxt/browser';
import { chooseLink } from './commands.ts';
import { expect, test } from './fixtures.ts';
import { countHosts } from './page-state.ts';
import { permissions } from './sites.ts';

// In the service worker, where the functions below are sent.
declare const chrome: WxtBrowser;

test('a link within the site opens in reader mode in its tab, by the right that the click gave', async ({
  visit,
  clickLede,
  lede,
  testSite,
}) => {
  const page = await visit('/index.html');
  // What the choice in the menu gives in a browser.
  await (await clickLede(page)).close();
  await chooseLink(lede, `${testSite.url}/article.html?from=link`);
  await expect(page).toHaveURL(/article\.html\?from=link/);
  await expect.poll(() => countHosts(page)).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
});

test('a link to another site opens in a tab of its own, where one click opens reader mode', async ({
  context,
  visit,
  clickLede,
  lede,
  testSite,
}) => {
  const before = await permissions(lede);
  const page = await visit('/index.html');
  await (await clickLede(page)).close();
  const elsewhere = `${testSite.url.replace('localhost', '127.0.0.1')}/article.html?from=elsewhere`;
  const opened = context.waitForEvent('page');
  await chooseLink(lede, elsewhere);
  const tab = await opened;
  await expect(tab).toHaveURL(elsewhere);
  const sign = () => lede.worker().then((worker) => worker.evaluate(signInFront));
  await expect.poll(sign).toEqual(['?', 'Press for reader mode']);
  expect(await countHosts(tab)).toBe(0);
  expect(await permissions(lede)).toEqual(before);

  const popup = await clickLede(tab);
  await popup.getByRole('switch', { name: 'Reader mode' }).click();
  await expect.poll(() => countHosts(tab)).toBe(1);
  await tab.close();
});

/** What the toolbar button bears over the tab in front: its sign and its words. */
async function signInFront(): Promise<string[]> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const tabId = tab?.id;
  return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
}
