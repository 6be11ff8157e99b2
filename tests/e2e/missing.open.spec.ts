import { expect, test } from './fixtures.ts';

test('reader mode tells of missing paragraphs, shows them, and remembers that it is fine', async ({
  visit,
  clickLede,
}) => {
  const page = await visit('/lost.html');
  await (await clickLede(page)).getByRole('switch', { name: 'Reader mode' }).click();
  const reader = page.locator('html > div > dialog');
  await reader.getByRole('button', { name: 'Show them' }).click();
  const block = reader.getByRole('complementary', { name: 'Brought back: Missing text' });
  await expect(block).toContainText('At ten past four on Sunday');
  await reader.getByRole('button', { name: 'It is fine' }).click();
  await expect(block).toHaveCount(0);
  await expect(reader.getByText('may be missing')).toHaveCount(0);
  await page.keyboard.press('Escape');

  const popup = await clickLede(page);
  await expect(popup.locator('.text')).toContainText('Erna Holt');
  await expect(popup.locator('.notice')).toHaveCount(0);
});
