import { expect, test } from './fixtures.ts';

const LOST = 'At ten past four on Sunday';

test('paragraphs that seem to be missing are told of and shown in their places', async ({
  visit,
  clickLede,
}) => {
  const popup = await clickLede(await visit('/lost.html'));
  await expect(popup.locator('.notice')).toContainText('About 2 paragraphs may be missing.');
  await expect(popup.getByRole('main')).not.toContainText(LOST);
  await popup.getByRole('button', { name: 'Show them' }).click();
  const block = popup.getByRole('complementary', { name: 'Brought back: Missing text' });
  await expect(block).toContainText(LOST);
  await expect(block).toBeFocused();
  // Before the first paragraph that was found.
  const texts = await popup.locator('.text p:not(.restored-head)').allTextContents();
  expect(texts.findIndex((text) => text.startsWith(LOST))).toBe(0);
  // What is missing was not removed.
  await expect(popup.getByRole('button', { name: 'Nothing removed' })).toBeVisible();

  await popup.getByRole('button', { name: 'Hide them' }).click();
  await expect(block).toHaveCount(0);
});

test('who says that it is fine is not told again on this page', async ({ visit, clickLede }) => {
  const page = await visit('/lost.html');
  const popup = await clickLede(page);
  await popup.getByRole('button', { name: 'It is fine' }).click();
  await expect(popup.locator('.notice')).toHaveCount(0);
  await popup.close();
  const again = await clickLede(page);
  await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(again.locator('.text')).toContainText('Erna Holt');
  await expect(again.locator('.notice')).toHaveCount(0);
});

test('missing paragraphs can be kept on the whole site', async ({ visit, clickLede }) => {
  const popup = await clickLede(await visit('/lost.html'));
  await popup.getByRole('button', { name: 'Show them' }).click();
  const block = popup.getByRole('complementary', { name: 'Brought back: Missing text' });
  await block.getByRole('button', { name: 'Keep on this site' }).click();
  await expect(block).toContainText('from now on');
});

test('a whole article raises no alarm', async ({ visit, clickLede }) => {
  const popup = await clickLede(await visit('/article.html'));
  await expect(popup.locator('.text')).toContainText('The harbour master');
  await expect(popup.locator('.notice')).toHaveCount(0);
});
