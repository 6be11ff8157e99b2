import type { WxtBrowser } from 'wxt/browser';
import { expect, test } from './fixtures.ts';
import { countHosts } from './page-state.ts';
import { turnOn } from './turn-on.ts';

// The name that Chromium gives it in the service worker.
declare const chrome: WxtBrowser;

test('each tab of each window has a reader mode of its own', async ({ visit, clickLede, context, lede }) => {
  const first = await visit('/article.html');
  await turnOn(await clickLede(first));
  const second = await visit('/news/');
  const inSecond = await clickLede(second);
  await expect(inSecond.getByRole('switch', { name: 'Reader mode' })).not.toBeChecked();
  await inSecond.close();

  const url = `${first.url()}-window`;
  const opened = context.waitForEvent('page', { predicate: (page) => page.url() === url });
  const worker = await lede.worker();
  await worker.evaluate((url) => chrome.windows.create({ url }), url);
  const third = await opened;
  const inThird = await clickLede(third);
  await expect(inThird.getByRole('switch', { name: 'Reader mode' })).not.toBeChecked();
  await turnOn(inThird);
  expect(await Promise.all([first, second, third].map(countHosts))).toEqual([1, 0, 1]);
  await third.close();
  expect(await countHosts(first)).toBe(1);
});
