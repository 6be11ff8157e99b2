import { expect, test } from './fixtures.ts';

test('a click on the toolbar button shows the article and nothing else', async ({ visit, clickLede }) => {
  const popup = await clickLede(await visit('/news/'));
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(
    'The town that turned its street lamps down',
  );
  const page = popup.getByRole('main');
  await expect(page).toContainText('two years on, the moths are back', { ignoreCase: true });
  await expect(page).toContainText('Hester Quill');
  await expect(page.locator('time').first()).toHaveAttribute('datetime', /^2026-09-17T0[56]:30/);
  await expect(page).toContainText('The Milky Way is visible again from the bridge.');
  await expect(page).toContainText('Then I tell them to go outside.');
  await expect(page.getByRole('table')).toContainText('£184,000');
  for (const clutter of CLUTTER) await expect(page).not.toContainText(clutter);
});

test('the receipt lists each removed block and brings it back in its place', async ({ visit, clickLede }) => {
  const popup = await clickLede(await visit('/news/'));
  await popup.getByRole('button', { name: /blocks removed/ }).click();
  const receipt = popup.getByRole('region', { name: /blocks removed/ });
  await expect(receipt).toContainText('The Vale at Breakfast');
  await expect(receipt).toContainText('Download the Courier app');
  await receipt.getByRole('button', { name: 'Show: Newsletter sign-up' }).click();
  await expect(popup.getByRole('main')).toContainText('The Vale at Breakfast');
});

test('the popup can be closed at once and opened again', async ({ visit, clickLede }) => {
  const page = await visit('/news/');
  for (let turn = 0; turn < 3; turn++) await (await clickLede(page)).close();
  const popup = await clickLede(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(
    'The town that turned its street lamps down',
  );
});

test('a popup is a page that tests can see', async ({ visit, clickLede, lede }) => {
  // Holds only as long as Playwright knows the variable that extension-browser.ts sets.
  const popup = await clickLede(await visit('/article.html'));
  expect(new URL(popup.url()).host).toBe(lede.extensionId);
  await expect(popup.getByRole('main')).toBeVisible();
});

const CLUTTER = [
  'Accept all',
  'Advertisement',
  'Copy link',
  'Listen to this article',
  'automated voice',
  'The Vale at Breakfast',
  'By signing up',
  'Meadow left to grow',
  'Loading',
  'Download the Courier app',
  'WhatsApp',
  'Topics',
  'has covered the Vale since',
  'More from the Courier',
  'lamplighter61',
  'All rights reserved',
];
