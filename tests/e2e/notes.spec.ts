import { expect, test } from './fixtures.ts';
import { turnOnReader } from './reader-view.ts';
import { tabTo } from './walk.ts';

test('what leads back from a note leads back in reader mode', async ({ visit, clickLede }) => {
  const page = await visit('/rich.html');
  const reader = await turnOnReader(page, await clickLede(page));
  await tabTo(page, reader, /^a ↩$/);
  await page.keyboard.press('Enter');
  expect(await reader.evaluate((root) => root.querySelector('.note'))).toBeNull();
  await expect
    .poll(() =>
      reader.evaluate((root) => root.querySelectorAll('.text sup a')[1]?.getBoundingClientRect().top),
    )
    .toBeGreaterThan(0);
});

test('what leads back from a note leads back in the popup', async ({ visit, clickLede }) => {
  const popup = await clickLede(await visit('/rich.html'));
  await popup.getByRole('link', { name: '↩' }).last().click();
  await expect(popup.getByRole('link', { name: '2', exact: true })).toBeInViewport();
  await expect(popup.locator('p[data-order]:focus')).toContainText('For forty years he had walked out');
});

test('a link in the popup to what the article does not hold opens the page in a tab', async ({
  context,
  visit,
  clickLede,
}) => {
  const page = await visit('/rich.html');
  await page.evaluate(addLink);
  const popup = await clickLede(page);
  const opened = context.waitForEvent('page', { predicate: (tab) => tab.url().includes('#comments') });
  await popup.getByRole('link', { name: 'what others say', exact: true }).click();
  await (await opened).close();
});

/** Puts a link to a place outside of the article into its first paragraph. Is sent into the page as its source. */
function addLink(): void {
  const link = document.createElement('a');
  link.href = '#comments';
  link.textContent = 'what others say';
  document.querySelector('article p:not(.byline)')?.append(' See ', link, '.');
}
