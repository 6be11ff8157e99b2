import { readFileSync } from 'node:fs';
import { popupView } from './both/chromium-tab.ts';
import type { View, ViewRoot } from './both/lede-tab.ts';
import { expect, test } from './fixtures.ts';
import { ledeWorld } from './lede-world.ts';
import { countHosts } from './page-state.ts';
import { turnOnReader } from './reader-view.ts';

const HEADLINE = 'The town that turned its street lamps down';

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

test('reader mode prints by a click, out of its dialog', async ({ visit, clickLede }) => {
  const page = await visit('/news/');
  await page.evaluate(countSheets);
  const reader = await turnOnReader(page, await clickLede(page));
  await chooseInMenu(reader, 'Print');
  await expect(page.locator('body')).toHaveAttribute('data-sheets', '|');
  // The browser asks for the printer and waits.
  expect(await reader.evaluate((root) => root.querySelector('dialog .text'))).toBeNull();
  expect(await reader.evaluate((root) => root.querySelector('.text') !== null)).toBe(true);
});

test('paper has the article alone, on as many sheets as it needs', async ({ visit, clickLede }) => {
  const page = await visit('/busy.html');
  const reader = await turnOnReader(page, await clickLede(page));
  await reader.evaluate((root) => root.querySelectorAll('.text p')[9]?.scrollIntoView({ block: 'start' }));
  const place = await reader.evaluate(scrolled);
  expect(place).toBeGreaterThan(0);
  expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(2);
  // What was printed is not the page, and stands again where it stood.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body')).toBeHidden();
  await page.emulateMedia({ media: null });
  await expect.poll(() => reader.evaluate(scrolled)).toBe(place);
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body')).toBeVisible();
});

test('the article goes to the sheet of the system where there is one', async ({ visit, clickLede }) => {
  const page = await visit('/news/');
  const popup = await clickLede(page);
  const inPopup = (expression: string) => popup.evaluate(expression);
  await inPopup(`(${giveSheet})()`);
  await chooseInMenu(popupView(popup), 'Share');
  expect(await inPopup('shared')).toEqual([{ title: HEADLINE, url: page.url() }]);

  const reader = await turnOnReader(page, popup);
  const inReader = await ledeWorld(page);
  await inReader(`(${giveSheet})()`);
  await chooseInMenu(reader, 'Share');
  expect(await inReader('shared')).toEqual([{ title: HEADLINE, url: page.url() }]);
});

async function chooseInMenu(view: View, entry: string): Promise<void> {
  await expect.poll(() => view.text()).toContain(HEADLINE);
  await view.press('More');
  await expect.poll(() => view.evaluate((root) => root.querySelector('#more') !== null)).toBe(true);
  await view.press(entry);
}

function sheets(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

// The functions below are sent into pages and views as their source.

function countSheets(): void {
  const { dataset } = document.body;
  addEventListener('beforeprint', () => Object.assign(dataset, { sheets: `${dataset.sheets ?? ''}|` }));
}

function scrolled(root: ViewRoot): number | undefined {
  return root.querySelector('.reader')?.scrollTop;
}

/** Browsers without a window have no system to share with. */
function giveSheet(): void {
  const shared: ShareData[] = [];
  Object.assign(globalThis, { shared });
  Object.assign(navigator, { share: async (data: ShareData) => void shared.push(data) });
}
