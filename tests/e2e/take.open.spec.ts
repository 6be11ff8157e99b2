import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, test } from './fixtures.ts';
import { countHosts } from './page-state.ts';
import { openReader } from './turn-on.ts';

const HEADLINE = 'The town that turned its street lamps down';
const LAST_SENTENCE = 'Then I tell them to go outside.';

test('the popup saves the article in every form', async ({ visit, clickLede }) => {
  const popup = await clickLede(await visit('/news/'));
  for (const [form, ending, read] of FORMS) {
    const file = await save(popup, popup.locator('body'), form);
    expect(file.suggestedFilename()).toBe(`${HEADLINE}.${ending}`);
    const text = read(readFileSync(await file.path()));
    expect(text).toContain(HEADLINE);
    expect(text).toContain(LAST_SENTENCE);
    await expect(popup.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  }
});

test('reader mode saves what was brought back as well', async ({ visit, clickLede }) => {
  const page = await visit('/news/');
  const reader = await openReader(page, await clickLede(page));
  await reader.getByRole('button', { name: /blocks removed/ }).click();
  await reader.getByRole('button', { name: 'Show: Newsletter sign-up' }).click();
  await page.keyboard.press('Escape');
  const file = await save(page, reader, 'Markdown');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toMatch(/^# The town/);
  expect(text).toContain('The Vale at Breakfast');
  expect(text).toContain(LAST_SENTENCE);
});

test('the article is copied with its looks and without', async ({ visit, clickLede, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await visit('/news/');
  const popup = await clickLede(page);
  await choose(popup.locator('body'), 'Copy as', 'Text with its looks');
  await expect(popup.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const html = await clipboard(popup, 'text/html');
  expect(html).toContain(`<h1>${HEADLINE}</h1>`);
  expect(await clipboard(popup, 'text/plain')).toContain(LAST_SENTENCE);
  const reader = await openReader(page, popup);
  await choose(reader, 'Copy as', 'Markdown');
  await expect(reader.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  expect(await clipboard(page, 'text/plain')).toMatch(/^# The town/);
});

test('the article is copied where a page has no clipboard', async ({ visit, clickLede, context }) => {
  await context.grantPermissions(['clipboard-read']);
  const page = await visit('/article.html');
  await page.evaluate(() =>
    addEventListener('copy', () => document.body.setAttribute('data-heard', ''), true),
  );
  const reader = await openReader(page, await clickLede(page));
  await (await context.newCDPSession(page)).send('Browser.setPermission', {
    permission: { name: 'clipboard-write' },
    setting: 'denied',
  });
  await choose(reader, 'Copy as', 'Markdown');
  await expect(reader.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
  expect(await clipboard(page, 'text/plain')).toMatch(/^# /);
});

async function choose(place: Locator, group: string, entry: string): Promise<void> {
  await place.getByRole('button', { name: 'More' }).click();
  await place.getByRole('group', { name: group }).getByRole('button', { name: entry, exact: true }).click();
}

async function save(page: Page, place: Locator, form: string): Promise<Download> {
  const saved = page.waitForEvent('download');
  await choose(place, 'Save as', form);
  return saved;
}

function clipboard(page: Page, type: string): Promise<string> {
  return page.evaluate(async (type) => {
    const [item] = await navigator.clipboard.read();
    return item ? (await item.getType(type)).text() : '';
  }, type);
}

const FORMS: readonly [form: string, ending: string, read: (file: Buffer) => string][] = [
  ['Text', 'txt', String],
  ['Markdown', 'md', String],
  ['Web page', 'html', String],
  ['Book (EPUB)', 'epub', (file) => new TextDecoder().decode(unzipSync(file)['book/article.xhtml'])],
];
