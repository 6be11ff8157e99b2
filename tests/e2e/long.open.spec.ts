import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openReader } from './turn-on.ts';

const PARAGRAPHS = 1_500;
/** So many that the browser could be asked to print before they are all drawn. */
const MANY_PARAGRAPHS = 4_000;

test('reader mode shows the first screen of a long article before the rest', async ({ visit, clickLede }) => {
  const page = await visit('/article.html');
  await makeLong(page);
  await noteParagraphs(page, 'first-frame');
  const reader = await openReader(page, await clickLede(page));
  await expect(reader.locator('.end')).toBeAttached();
  expect(await reader.locator('.text > p').count()).toBeGreaterThan(PARAGRAPHS);
  const first = await noted(page, 'first-frame');
  expect(first).toBeGreaterThan(5);
  expect(first).toBeLessThan(40);
});

test('a long article is there at once where one has come further into it', async ({ visit, clickLede }) => {
  const page = await visit('/article.html');
  await makeLong(page);
  await page.locator('#added-900').evaluate((paragraph) => paragraph.scrollIntoView({ behavior: 'instant' }));
  await noteParagraphs(page, 'first-frame');
  const reader = await openReader(page, await clickLede(page));
  expect(await noted(page, 'first-frame')).toBeGreaterThan(PARAGRAPHS);
  await expect(reader.getByText('On day 900 of the survey')).toBeInViewport();
});

test('a long article is printed whole', async ({ visit, clickLede }) => {
  const page = await visit('/article.html');
  await makeLong(page, MANY_PARAGRAPHS);
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const { shadowRoot } = document.documentElement.lastElementChild as HTMLElement;
      document.body.dataset.printed = String(shadowRoot?.querySelectorAll('.text > p').length);
    });
  });
  const popup = await clickLede(page);
  await popup.getByRole('button', { name: 'More' }).click();
  await popup.getByRole('button', { name: /^Print/ }).click();
  await expect.poll(() => noted(page, 'printed')).toBeGreaterThan(MANY_PARAGRAPHS);
});

async function makeLong(page: Page, paragraphs = PARAGRAPHS): Promise<void> {
  await page.evaluate((count) => {
    const body = document.querySelector('.body');
    for (let day = 1; day <= count; day++) {
      const paragraph = document.createElement('p');
      paragraph.id = `added-${day}`;
      paragraph.textContent = `On day ${day} of the survey the water stood ${day * 3} millimetres above the mark, and the harbour master wrote it down in the book as she does.`;
      body?.append(paragraph);
    }
  }, paragraphs);
}

/** Notes how many paragraphs reader mode holds when its first frame is drawn. */
async function noteParagraphs(page: Page, name: string): Promise<void> {
  await page.evaluate((name) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => {
        const { shadowRoot } = document.documentElement.lastElementChild as HTMLElement;
        document.body.setAttribute(
          `data-${name}`,
          String(shadowRoot?.querySelectorAll('.text > p:not(.end)').length),
        );
      });
    });
    observer.observe(document.documentElement, { childList: true });
  }, name);
}

async function noted(page: Page, name: string): Promise<number> {
  return Number(await page.locator('body').getAttribute(`data-${name}`));
}
