import { expect, test } from './fixtures.ts';

test('a page is reported only by what the reader has seen, changed and copied', async ({
  visit,
  clickLede,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await visit('/news/');
  const popup = await clickLede(page);
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await popup.getByRole('button', { name: 'More' }).click();
  await popup.getByRole('button', { name: 'Report this page' }).click();
  const sheet = popup.getByRole('region', { name: 'Report this page' });
  await expect(sheet.getByRole('heading')).toBeFocused();
  await expect(sheet).toContainText('Nothing is sent by itself.');
  const text = sheet.getByRole('textbox', { name: 'The report' });
  const report = await text.inputValue();
  expect(report).toMatch(
    /^address: http:.*\/news\/.*\nlede: \d+\.\d+\.\d+\nbrowser: Chromium \d+\nfound: article\n/,
  );
  expect(report).toMatch(/\nremoved: \w+\/[\w-]+ \d+/);
  // The makers have no form yet, so there is none to open.
  await expect(sheet.getByRole('link')).toHaveCount(0);
  const edited = report.replace(/^address: .*$/m, 'address: http://harbour.example/');
  await text.fill(edited);
  await sheet.getByRole('button', { name: 'Copy the report' }).click();
  await expect(popup.getByText('Copied.')).toBeVisible();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(edited);
  const { origin } = new URL(page.url());
  const elsewhere = requests.filter((url) => url.startsWith('http') && new URL(url).origin !== origin);
  expect(elsewhere).toEqual([]);
  await popup.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(popup.getByRole('button', { name: 'More' })).toBeFocused();
});
