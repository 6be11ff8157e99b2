import type { Page } from '@playwright/test';
import { popupView } from './both/chromium-tab.ts';
import type { View, ViewRoot } from './both/lede-tab.ts';
import { expect, test } from './fixtures.ts';
import { countHosts } from './page-state.ts';
import { turnOnReader } from './reader-view.ts';
import { giveVoice, giveVoiceInPage } from './speech.ts';
import { tabTo } from './walk.ts';

// What the open build tries in every detail is reached in the one that people have, by keys alone.

const HEADLINE = 'The town that turned its street lamps down';

test('listening is reached in the popup', async ({ visit, clickLede }) => {
  const popup = await clickLede(await visit('/news/'));
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await listenByKeys(popup, popupView(popup), await giveVoice(popup));
});

test('listening is reached in reader mode', async ({ visit, clickLede }) => {
  const page = await visit('/news/');
  const reader = await turnOnReader(page, await clickLede(page));
  await listenByKeys(page, reader, await giveVoiceInPage(page));
});

test('what stands out is chosen in reader mode', async ({ visit, clickLede }) => {
  const page = await visit('/news/');
  const reader = await turnOnReader(page, await clickLede(page));
  await openMenu(page, reader);
  await tabTo(page, reader, /^input Whole page/);
  for (const focus of ['paragraph', 'ruler', 'off']) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => reader.evaluate(focusMode)).toBe(focus);
  }
});

test('the contents are reached in a narrow window', async ({ visit, clickLede }) => {
  const page = await visit('/news/');
  const reader = await turnOnReader(page, await clickLede(page));
  await page.setViewportSize({ width: 390, height: 740 });
  await openMenu(page, reader);
  await tabTo(page, reader, /^button A vote in November/);
  await page.keyboard.press('Enter');
  await expect.poll(() => reader.evaluate(focusedText)).toBe('A vote in November');
});

test('the article is copied out of popup and reader mode', async ({ visit, clickLede, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await visit('/news/');
  const popup = await clickLede(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await copyByKeys(popup, popupView(popup), /^button Text$/);
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toContain(HEADLINE);
  const reader = await turnOnReader(page, popup);
  await copyByKeys(page, reader, /^button Markdown$/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`# ${HEADLINE}`);
});

test('the article is printed out of the popup, in reader mode', async ({ visit, clickLede }) => {
  const page = await visit('/news/');
  await page.evaluate(() => {
    const { dataset } = document.body;
    addEventListener('beforeprint', () => Object.assign(dataset, { sheets: `${dataset.sheets ?? ''}|` }));
  });
  const popup = await clickLede(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  const closed = popup.waitForEvent('close');
  await printByKeys(popup, popupView(popup));
  await closed;
  await expect.poll(() => countHosts(page)).toBe(1);
  await expect(page.locator('body')).toHaveAttribute('data-sheets', '|');
});

async function listenByKeys(page: Page, view: View, speech: Awaited<ReturnType<typeof giveVoice>>) {
  await page.keyboard.press('l');
  await expect.poll(speech.heard).toEqual([HEADLINE]);
  for (const [control, isSilent] of [
    [/^button Pause$/, true],
    [/^button Go on$/, false],
    [/^button Stop listening$/, true],
  ] as const) {
    await tabTo(page, view, control);
    await page.keyboard.press('Enter');
    await expect.poll(speech.isSilent).toBe(isSilent);
  }
  await expect.poll(() => view.evaluate((root) => root.querySelector('.listen'))).toBeNull();
}

async function openMenu(page: Page, view: View): Promise<void> {
  await page.keyboard.press('m');
  await expect.poll(() => view.evaluate(hasFocusInMenu)).toBe(true);
}

async function copyByKeys(page: Page, view: View, form: RegExp): Promise<void> {
  await openMenu(page, view);
  await tabTo(page, view, form);
  await page.keyboard.press('Enter');
  await expect.poll(() => view.text()).toContain('Copied.');
}

async function printByKeys(page: Page, view: View): Promise<void> {
  await openMenu(page, view);
  await tabTo(page, view, /^button Print/);
  await page.keyboard.press('Enter');
}

function hasFocusInMenu(root: ViewRoot): boolean {
  return root.querySelector('#more:focus-within') !== null;
}

function focusMode(root: ViewRoot): string | undefined {
  return root.querySelector<HTMLElement>('.reader')?.dataset.focus;
}

function focusedText(root: ViewRoot): string | undefined {
  return root.activeElement?.textContent ?? undefined;
}
