import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ledeWorld } from './lede-world.ts';
import { countHosts } from './page-state.ts';
import { openReader } from './turn-on.ts';

test('reader mode shows what the popup shows', async ({ visit, clickLede }) => {
  const page = await visit('/news/');
  const popup = await clickLede(page);
  await expect(popup.locator('.end')).toBeAttached();
  const text = await popup.locator('.text').textContent();
  const reader = await openReader(page, popup);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
    'The town that turned its street lamps down',
  );
  await expect(reader.locator('.text')).toHaveText(text ?? '');
  await reader.getByRole('button', { name: /blocks removed/ }).click();
  await expect(reader.getByRole('region', { name: /blocks removed/ })).toContainText('The Vale at Breakfast');
});

test('reader mode takes what the popup has read from a page that stands still', async ({
  visit,
  clickLede,
}) => {
  const page = await visit('/article.html');
  const popup = await clickLede(page);
  await expect(popup.locator('.end')).toBeAttached();
  const inLede = await ledeWorld(page);
  await inLede('lede.readingOfPopup = lede.reading');
  await openReader(page, popup);
  expect(await inLede('lede.reading === lede.readingOfPopup')).toBe(true);
});

test('reader mode reads a page again that has changed since the popup has read it', async ({
  visit,
  clickLede,
}) => {
  const page = await visit('/article.html');
  const popup = await clickLede(page);
  await expect(popup.locator('.end')).toBeAttached();
  await page.locator('#p3').evaluate((paragraph) => {
    paragraph.textContent =
      'The books are forty-two by now, because somebody found one more under the stairs of the church.';
  });
  const reader = await openReader(page, popup);
  await expect(reader.locator('.text')).toContainText('The books are forty-two by now');
});

test('one reads on in reader mode where one was on the page, and comes back to the very line', async ({
  visit,
  clickLede,
}) => {
  const page = await visit('/busy.html');
  await scrollPageTo(page, '#p18');
  const before = await page.evaluate(() => scrollY);
  const reader = await openReader(page, await clickLede(page));
  expect(await topParagraph(reader)).toBe(await page.locator('#p18').textContent());
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('reader mode begins at the headline while the page has not been scrolled into the article', async ({
  visit,
  clickLede,
}) => {
  const page = await visit('/busy.html');
  const reader = await openReader(page, await clickLede(page));
  await expect(reader.getByRole('heading', { level: 1 })).toBeInViewport();
  expect(await reader.locator('.reader').evaluate((element) => element.scrollTop)).toBe(0);
});

test('leaving lands on the paragraph that was being read', async ({ visit, clickLede }) => {
  const page = await visit('/busy.html');
  const reader = await openReader(page, await clickLede(page));
  await scrollReaderTo(reader, 14);
  const read = await topParagraph(reader);
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
  const onPage = await page.evaluate(() => {
    // 60 pixels of the page's header, and a line to read.
    const line = 60 + 20;
    return [...document.querySelectorAll('main p')].find((p) => p.getBoundingClientRect().bottom > line)
      ?.textContent;
  });
  expect(onPage).toBe(read);
});

test('a text that is one element with line breaks has places too', async ({ visit, clickLede }) => {
  const page = await visit('/breaks.html');
  const reader = await openReader(page, await clickLede(page));
  await scrollReaderTo(reader, 8);
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
});

test('a link to a place of the same page leads there', async ({ visit, clickLede }) => {
  const page = await visit('/busy.html');
  const reader = await openReader(page, await clickLede(page));
  const words = (await page.locator('#p25').textContent()) ?? '';
  await reader.getByRole('link', { name: 'See below.' }).click();
  await expect(reader.locator('.text').getByText(words, { exact: true })).toBeInViewport();
  // What the article does not hold is on the page.
  await reader.getByRole('link', { name: 'See above.' }).click();
  await expect.poll(() => countHosts(page)).toBe(0);
  await expect(page.locator('#form')).toBeInViewport();
});

test('Escape closes an open panel first and then reader mode', async ({ visit, clickLede }) => {
  const page = await visit('/news/');
  const reader = await openReader(page, await clickLede(page));
  const appearance = reader.getByRole('button', { name: 'Appearance' });
  await appearance.click();
  const panel = reader.getByRole('region', { name: 'Appearance' });
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(appearance).toBeFocused();
  expect(await countHosts(page)).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
});

test('a chosen theme holds, in the next reader mode as well', async ({ visit, clickLede }) => {
  const page = await visit('/article.html');
  const reader = await openReader(page, await clickLede(page));
  await reader.getByRole('button', { name: 'Appearance' }).click();
  await reader.getByText('Sepia').click();
  await expect(reader.locator('.reader')).toHaveAttribute('data-theme', 'sepia');
  await reader.getByRole('button', { name: 'Leave' }).click();
  await expect.poll(() => countHosts(page)).toBe(0);
  const again = await openReader(page, await clickLede(page));
  await expect(again.locator('.reader')).toHaveAttribute('data-theme', 'sepia');
  await again.getByRole('button', { name: 'Appearance' }).click();
  await again.getByRole('button', { name: 'Reset' }).click();
  await expect(again.locator('.reader')).not.toHaveAttribute('data-theme', 'sepia');
});

test('scripts of the page can not press what is in reader mode', async ({ visit, clickLede }) => {
  const page = await visit('/article.html');
  await openReader(page, await clickLede(page));
  await page.evaluate(() => {
    const root = document.documentElement.lastElementChild?.shadowRoot;
    for (const button of root?.querySelectorAll('button') ?? []) button.click();
    root
      ?.querySelector('.reader')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
  });
  expect(await countHosts(page)).toBe(1);
});

test('the styles of the page do not reach into reader mode', async ({ visit, clickLede }) => {
  const page = await visit('/hidden.html');
  const reader = await openReader(page, await clickLede(page));
  const look = await reader.locator('.reader').evaluate((element) => {
    const heading = element.querySelector('h1') as Element;
    return {
      paper: getComputedStyle(element).backgroundColor,
      headline: getComputedStyle(heading).fontSize,
      site: getComputedStyle(element.querySelector('.site') as Element).fontSize,
      opacity: getComputedStyle(element).opacity,
    };
  });
  expect(look).toEqual({ paper: 'rgb(251, 251, 248)', headline: '54px', site: '13px', opacity: '1' });
});

test('an Arabic article runs from right to left', async ({ visit, clickLede }) => {
  const page = await visit('/rtl.html');
  const reader = await openReader(page, await clickLede(page));
  const direction = await reader
    .locator('.text p')
    .first()
    .evaluate((p) => getComputedStyle(p).direction);
  expect(direction).toBe('rtl');
  // Lede's own words within it run as English does.
  for (const words of ['.bar', '.byline', '.summary-head', '.text .end'])
    await expect(reader.locator(words), words).toHaveCSS('direction', 'ltr');
});

test('nothing in popup or reader mode stands in the way of assistive technology', async ({
  visit,
  clickLede,
}) => {
  const page = await visit('/news/');
  const popup = await clickLede(page);
  await popup.getByRole('button', { name: /blocks removed/ }).click();
  // Without legacy mode axe opens a tab to finish, and that closes the popup.
  expect((await new AxeBuilder({ page: popup }).setLegacyMode(true).analyze()).violations).toEqual([]);
  await popup.keyboard.press('Escape');
  const reader = await openReader(page, popup);
  await reader.getByRole('button', { name: /blocks removed/ }).click();
  const found = await new AxeBuilder({ page }).include('html > div').analyze();
  expect(found.violations).toEqual([]);
  expect(found.passes.length).toBeGreaterThan(10);
});

async function scrollPageTo(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    // A little way into the paragraph, below the header of the page.
    scrollBy({ top: top - 60, behavior: 'instant' });
  });
}

async function scrollReaderTo(reader: ReturnType<Page['locator']>, paragraph: number): Promise<void> {
  await reader
    .locator('.text p')
    .nth(paragraph)
    .evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
}

/** The paragraph at the line below the bar of reader mode. */
function topParagraph(reader: ReturnType<Page['locator']>): Promise<string | null | undefined> {
  return reader.locator('.reader').evaluate((element) => {
    const line = 48 + 20;
    return [...element.querySelectorAll('.text p')].find((p) => p.getBoundingClientRect().bottom > line)
      ?.textContent;
  });
}
