import { FIRST, SECOND } from '../../core/testing/sites.ts';
import { expect, test } from './fixtures.ts';
import { countHosts } from './page-state.ts';

test('in reader mode blocks are shown, taken out and taught as in the popup', async ({
  visit,
  clickLede,
}) => {
  const page = await visit('/kinds/plain classes/1');
  const popup = await clickLede(page);
  await popup.getByRole('switch', { name: 'Reader mode' }).click();
  const reader = page.locator('html > div > dialog');
  await reader.getByRole('button', { name: 'Nothing removed' }).click();
  await reader.getByRole('button', { name: 'Take something else out' }).click();
  // Escape leaves the choosing first, then the mode.
  await page.keyboard.press('Escape');
  await expect(reader.locator('.pick-bar')).toHaveCount(0);
  expect(await countHosts(page)).toBe(1);

  await reader.getByRole('button', { name: 'Nothing removed' }).click();
  await reader.getByRole('button', { name: 'Take something else out' }).click();
  await reader.locator('.text p', { hasText: FIRST.unwanted }).click();
  await reader.getByRole('button', { name: 'Remove on this site' }).click();
  await expect(reader.locator('.cut-note')).toContainText('and on later articles of localhost');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);

  const next = await visit('/kinds/plain classes/2');
  await (await clickLede(next)).getByRole('switch', { name: 'Reader mode' }).click();
  const second = next.locator('html > div > dialog');
  await expect(second.locator('.text')).toContainText(SECOND.wanted);
  await expect(second.locator('.text')).not.toContainText(SECOND.unwanted);
  await second.getByRole('button', { name: '1 block removed' }).click();
  await second.getByRole('button', { name: 'Show: Taken out by you' }).click();
  await next.keyboard.press('Escape');
  const block = second.getByRole('complementary', { name: 'Brought back: Taken out by you' });
  await expect(block).toContainText(SECOND.unwanted);
  await block.getByRole('button', { name: 'Forget this rule' }).click();
  await next.keyboard.press('Escape');
  await expect.poll(() => countHosts(next)).toBe(0);

  const last = await clickLede(await visit('/kinds/plain classes/2'));
  await expect(last.locator('.text')).toContainText(SECOND.unwanted);
});
