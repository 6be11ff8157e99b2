import { expect, test } from './fixtures.ts';
import { PAGES, paragraphsOf } from './paged.ts';

test('in reader mode the pages of an article are joined, and the page below stays as it was', async ({
  visit,
  clickLede,
}) => {
  const page = await visit('/paged/plain');
  const before = await page.locator('body').innerHTML();
  await (await clickLede(page)).getByRole('switch', { name: 'Reader mode' }).click();
  const reader = page.locator('html > div > dialog');
  await reader.getByRole('button', { name: 'Read them all here' }).click();
  await expect(reader.locator('.notice')).toContainText('All 5 pages are here.');
  const all = Array.from({ length: PAGES }, (_, index) => paragraphsOf(index + 1)).flat();
  await expect(reader.locator('.text > p:not(.end)')).toHaveText(all);
  await reader.getByRole('button', { name: '5 blocks removed' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('html > div > dialog')).toHaveCount(0);
  expect(await page.locator('body').innerHTML()).toBe(before);
});
