import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { turnOnReader } from './reader-view.ts';

test('on a page in a sandbox, which may forbid it, nobody is told that the file is saved', async ({
  visit,
  clickLede,
}) => {
  const page = await visit('/strict/');
  const reader = await turnOnReader(page, await clickLede(page));
  await page.keyboard.press('m');
  await expect.poll(() => reader.text()).toContain('Book (EPUB)');
  await reader.press('Book (EPUB)');
  await expect.poll(() => reader.text()).toContain('If no file has come, the site forbids it here.');
  expect(await reader.text()).not.toContain('Saved with your downloads.');
});

test('on any other page reader mode saves, and says so', async ({ visit, clickLede }) => {
  const page = await visit('/news/');
  const reader = await turnOnReader(page, await clickLede(page));
  await page.keyboard.press('m');
  await expect.poll(() => reader.text()).toContain('Web page');
  const saved = page.waitForEvent('download');
  await reader.press('Web page');
  const file = readFileSync(await (await saved).path(), 'utf8');
  expect(file).toContain('Then I tell them to go outside.');
  await expect.poll(() => reader.text()).toContain('Saved with your downloads.');
});
