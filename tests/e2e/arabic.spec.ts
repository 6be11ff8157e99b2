import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { countHosts } from './page-state.ts';
import { spoken } from './sites.ts';

test.use({ language: 'ar' });

test('an Arabic popup runs from right to left, and the English article in it from left to right', async ({
  visit,
  clickLede,
}) => {
  const popup = await clickLede(await visit('/news/'));
  await expect(popup.locator('.summary[aria-busy="false"]')).toBeVisible();
  await expect(popup.locator('html')).toHaveAttribute('lang', 'ar');
  expect(await directions(popup, ['.popup-head', '.popup-foot', '.summary-head', '.byline'])).toBe('rtl');
  expect(await directions(popup, ['.story', '.headline', '.summary-text', '.text > p'])).toBe('ltr');
  await expect(popup.getByRole('switch', { name: 'وضع القراءة' })).toBeVisible();
  await expect(popup.locator('.byline')).toContainText('بقلم');
  // Eleven and more are counted in the accusative.
  const chip = popup.getByRole('button', { name: 'أُزيل 12 عنصرًا' });
  await expect(chip).toBeVisible();
  // In the reader's direction, at the article's side.
  expect(await startsWith(popup.locator('.byline > :last-child'), popup.locator('.headline'))).toBe(true);
  expect(await faults(popup)).toEqual([]);

  await chip.click();
  await expect(popup.getByRole('region', { name: 'أُزيل 12 عنصرًا' })).toContainText('بعد الفقرتين');
  expect(await faults(popup), 'receipt').toEqual([]);
  await popup.keyboard.press('Escape');
  for (const name of ['المظهر', 'المزيد']) {
    const button = popup.getByRole('button', { name, exact: true });
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(await faults(popup), name).toEqual([]);
    await popup.keyboard.press('Escape');
  }
});

test('a by-line begins where its headline does, whatever language the page says it is in', async ({
  visit,
  clickLede,
}) => {
  const page = await visit('/rtl.html');
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
  const popup = await clickLede(page);
  await expect(popup.locator('.story')).toHaveAttribute('lang', 'en');
  await expect(popup.locator('.story')).toHaveCSS('direction', 'rtl');
  const byline = popup.locator('.byline > :first-child');
  expect(Math.abs((await end(byline)) - (await end(popup.locator('.headline'))))).toBeLessThan(1);
});

test('a paid beginning of two paragraphs is counted by the dual', async ({ visit, clickLede }) => {
  const popup = await clickLede(await visit('/stub.html'));
  await expect(popup.getByText('في هذه الصفحة أول فقرتين فقط.')).toBeVisible();
});

test('reader mode speaks Arabic over an English page', async ({ context, visit, clickLede }) => {
  const page = await visit('/news/');
  const popup = await clickLede(page);
  const closed = popup.waitForEvent('close');
  await popup.getByRole('switch', { name: 'وضع القراءة' }).click();
  await closed;
  await expect.poll(() => spoken(context, page)).toContain('باختصار');
  const names = await spoken(context, page);
  expect(names).toContain('أُزيل 12 عنصرًا');
  expect(names).toContain('The town that turned its street lamps down');
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
});

test('the settings run from right to left', async ({ context, lede }) => {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${lede.extensionId}/options.html`);
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('الإعدادات');
  expect(await directions(options, ['main', 'h1', 'nav'])).toBe('rtl');
  // The larger value is on the left.
  const size = options.getByRole('slider', { name: 'حجم النص' });
  await size.focus();
  const before = Number(await size.inputValue());
  await options.keyboard.press('ArrowLeft');
  expect(Number(await size.inputValue())).toBeGreaterThan(before);
  expect(await faults(options)).toEqual([]);
  await options.close();
});

/** The one direction that the first elements of all these selectors have, or what each of them has. */
async function directions(page: Page, selectors: readonly string[]): Promise<string> {
  const found = await page.evaluate(
    (all) => all.map((selector) => getComputedStyle(document.querySelector(selector) as Element).direction),
    selectors,
  );
  return new Set(found).size === 1
    ? (found[0] as string)
    : selectors.map((s, i) => `${s} ${found[i]}`).join();
}

/** Its edge on the right. */
async function end(words: Locator): Promise<number> {
  const box = await words.boundingBox();
  return box ? box.x + box.width : Number.NaN;
}

/** Whether both begin at the same place on the left. */
async function startsWith(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = await Promise.all([one.boundingBox(), other.boundingBox()]);
  return Math.abs((a?.x ?? 0) - (b?.x ?? Number.NaN)) < 1;
}

/** What axe finds fault with. It stays in the page: a tab of its own would close the popup. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
