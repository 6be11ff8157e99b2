import type { WxtBrowser } from 'wxt/browser';
import { expect, test } from './fixtures.ts';
import { PAGES, paragraphsOf, served } from './paged.ts';
import { permissions } from './sites.ts';

// In the service worker, where the functions below are sent.
declare const chrome: WxtBrowser;

test.beforeEach(async ({ lede }) => {
  const worker = await lede.worker();
  await worker.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]));
  served.length = 0;
});

test('an article in parts is read in one, in order, once the reader asks', async ({
  visit,
  clickLede,
  lede,
}) => {
  const before = await permissions(lede);
  const popup = await clickLede(await visit('/paged/plain'));
  await expect(popup.locator('.notice')).toContainText('This article goes on, to page 5.');
  const withoutAsking = served.filter((address) => !address.startsWith('/paged/plain?'));
  expect(withoutAsking).toEqual([]);

  await popup.getByRole('button', { name: 'Read them all here' }).click();
  await expect(popup.locator('.notice')).toContainText('All 5 pages are here.');
  const all = Array.from({ length: PAGES }, (_, index) => paragraphsOf(index + 1)).flat();
  await expect(popup.locator('.text > p:not(.end)')).toHaveText(all);
  // Headline and standfirst stand once, the pictures all stand.
  await expect(popup.getByRole('heading', { name: 'Gull Point lighthouse shines again' })).toHaveCount(1);
  await expect(popup.getByText('Nine people, six winters')).toHaveCount(1);
  await expect(popup.locator('figcaption')).toHaveCount(PAGES);
  await expect(popup.locator('time').first()).toHaveAttribute('datetime', /^2026-05-11/);
  expect(served.filter((address) => /\/\d$/.test(address))).toEqual(
    [2, 3, 4, 5].map((n) => `/paged/plain/${n}`),
  );
  expect(await permissions(lede)).toEqual(before);
});

test('receipt and summary are those of all pages', async ({ visit, clickLede }) => {
  const popup = await clickLede(await visit('/paged/plain'));
  await expect(popup.getByRole('button', { name: '1 block removed' })).toBeVisible();
  await popup.getByRole('button', { name: 'Read them all here' }).click();
  await popup.getByRole('button', { name: '5 blocks removed' }).click();
  const receipt = popup.getByRole('region', { name: '5 blocks removed' });
  await receipt.getByRole('button', { name: 'Show all in place' }).click();
  await popup.keyboard.press('Escape');
  const blocks = popup.getByRole('complementary', { name: 'Brought back: Newsletter sign-up' });
  await expect(blocks).toHaveCount(PAGES);
  await expect(blocks.nth(3)).toContainText('Letter number 4 from the harbour');
  // It stands where it stood on its page: between the two paragraphs of the fourth.
  const [before] = paragraphsOf(4);
  const texts = await popup.locator('.text').innerText();
  expect(texts.indexOf('Letter number 4')).toBeGreaterThan(texts.indexOf((before as string).slice(0, 40)));
  await blocks.nth(3).getByRole('button', { name: 'Hide: Newsletter sign-up' }).click();
  await expect(blocks).toHaveCount(PAGES - 1);
});

test('what was fetched is there when the popup is opened again, and in reader mode', async ({
  context,
  visit,
  clickLede,
}) => {
  const page = await visit('/paged/plain');
  const popup = await clickLede(page);
  await popup.getByRole('button', { name: 'Read them all here' }).click();
  await expect(popup.locator('.notice')).toContainText('All 5 pages are here.');
  await popup.close();
  const again = await clickLede(page);
  await expect(again.locator('.notice')).toContainText('All 5 pages are here.');
  const closed = again.waitForEvent('close');
  await again.getByRole('switch', { name: 'Reader mode' }).click();
  await closed;
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const spoken = nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value));
  expect(spoken.some((words) => words.includes((paragraphsOf(5)[0] as string).slice(0, 40)))).toBe(true);
  expect(served.filter((address) => /\/\d$/.test(address))).toHaveLength(4);
});

test.describe('when a page can’t be joined', () => {
  for (const [kind, words] of [
    ['broken', 'Page 3 could not be fetched. 2 pages are here.'],
    ['away', 'Page 3 could not be fetched. 2 pages are here.'],
    ['loop', 'Page 3 holds no further part of this article. 2 pages are here.'],
  ] as const)
    test(`one sentence says so, and what came stays: ${kind}`, async ({
      visit,
      clickLede,
      expectedErrors,
    }) => {
      expectedErrors.push(/500|CORS|ERR_FAILED/);
      const popup = await clickLede(await visit(`/paged/${kind}`));
      await popup.getByRole('button', { name: 'Read them all here' }).click();
      await expect(popup.locator('.notice')).toContainText(words);
      await expect(popup.locator('.text > p:not(.end)')).toHaveText([...paragraphsOf(1), ...paragraphsOf(2)]);
      await expect(popup.getByRole('button', { name: 'Try again' })).toBeVisible();
    });

  test('the reader can stop the fetching, and go on', async ({ visit, clickLede }) => {
    const popup = await clickLede(await visit('/paged/slow'));
    await popup.getByRole('button', { name: 'Read them all here' }).click();
    await expect(popup.locator('.notice')).toContainText('Fetching page 3 of 5.');
    await popup.getByRole('button', { name: 'Cancel' }).click();
    await expect(popup.locator('.notice')).toContainText('Stopped before page 3. 2 pages are here.');
    await popup.getByRole('button', { name: 'Go on' }).click();
    await expect(popup.locator('.notice')).toContainText('Fetching page 3 of 5.');
    await popup.getByRole('button', { name: 'Cancel' }).click();
  });
});

test('on a site where the reader wants that always, the pages come by themselves, until it is taken back', async ({
  context,
  lede,
  visit,
  clickLede,
}) => {
  const popup = await clickLede(await visit('/paged/plain'));
  await popup.getByRole('button', { name: 'Always on localhost' }).click();
  await expect(popup.locator('.notice')).toContainText('All 5 pages are here.');
  await popup.close();

  const second = await clickLede(await visit('/paged/other'));
  await expect(second.locator('.notice')).toContainText('All 5 pages are here.');
  await second.close();

  const options = await context.newPage();
  await options.goto(`chrome-extension://${lede.extensionId}/options.html`);
  const sites = options.getByRole('region', { name: 'Sites' });
  await sites.getByRole('button', { name: 'Take back: localhost' }).click();
  await expect(sites.getByText('Pages joined')).toHaveCount(0);
  await options.close();

  const third = await clickLede(await visit('/paged/third'));
  await expect(third.locator('.notice')).toContainText('This article goes on, to page 5.');
});
