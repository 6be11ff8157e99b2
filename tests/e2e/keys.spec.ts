import { popupView } from './both/chromium-tab.ts';
import type { ViewRoot } from './both/lede-tab.ts';
import { expect, test } from './fixtures.ts';
import { countHosts } from './page-state.ts';
import { turnOnReader } from './reader-view.ts';
import { tabTo, walk } from './walk.ts';

test('every control of reader mode is reached by Tab, seen to be, and large enough', async ({
  visit,
  clickLede,
}) => {
  const page = await visit('/news/');
  const reader = await turnOnReader(page, await clickLede(page));
  const stops = await walk(page, reader);
  const names = stops.map(({ name }) => name).join('\n');
  for (const control of ['blocks removed', 'Appearance', 'Listen', 'Copy the article', 'More', 'Leave'])
    expect(names).toContain(control);
  for (const part of ['Beginning', 'What came back first', 'Key points', 'Street lighting'])
    expect(names).toContain(part);
  expect(stops.filter(({ hasRing }) => !hasRing)).toEqual([]);
  expect(stops.filter(({ size, name }) => size < 24 && !name.startsWith('a '))).toEqual([]);
});

test('single keys do in reader mode what its buttons do', async ({ visit, clickLede }) => {
  const page = await visit('/news/');
  const reader = await turnOnReader(page, await clickLede(page));
  const focused = async () => (await reader.evaluate(focusedText)) ?? '';

  await page.keyboard.press('j');
  await expect.poll(focused).toMatch(/^For most of last century/);
  await page.keyboard.press('j');
  await expect.poll(focused).toMatch(/^In September 2024/);
  await page.keyboard.press('k');
  await expect.poll(focused).toMatch(/^For most of last century/);

  await page.keyboard.press('?');
  await expect.poll(() => reader.evaluate(openPanel)).toBe('keys');
  await expect.poll(() => reader.text()).toContain('Alt Shift E');
  await page.keyboard.press('Escape');
  await expect.poll(() => reader.evaluate(openPanel)).toBeNull();
  expect(await focused()).toMatch(/^For most of last century/);

  for (const [key, panel] of [
    ['a', 'appearance'],
    ['r', 'receipt'],
    ['m', 'more'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => reader.evaluate(openPanel)).toBe(panel);
    await page.keyboard.press('Escape');
    await expect.poll(() => reader.evaluate(openPanel)).toBeNull();
  }

  const size = await reader.evaluate(textSize);
  await page.keyboard.press('+');
  await expect.poll(() => reader.evaluate(textSize)).toBeGreaterThan(size);
  await page.keyboard.press('-');
  await expect.poll(() => reader.evaluate(textSize)).toBe(size);
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
});

test('keys with Ctrl or Alt are not taken, and the page gets back all of its own', async ({
  visit,
  clickLede,
}) => {
  const page = await visit('/article.html');
  await page.evaluate(() => {
    addEventListener('keypress', ({ key }) => document.body.setAttribute('data-heard', key));
  });
  const reader = await turnOnReader(page, await clickLede(page));
  for (const key of ['Control+m', 'Alt+a', 'Alt+Shift+r']) await page.keyboard.press(key);
  expect(await reader.evaluate(openPanel)).toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
  await page.keyboard.press('j');
  expect(await page.evaluate(() => document.body.dataset.heard)).toBe('j');
});

test('single letters can be switched off', async ({ visit, clickLede, context, lede }) => {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${lede.extensionId}/options.html`);
  const letters = options.getByRole('switch', { name: 'Let single letters act' });
  await letters.click();
  await expect(options.getByText('Smaller text')).toHaveCount(0);
  const page = await visit('/article.html');
  const reader = await turnOnReader(page, await clickLede(page));
  for (const key of ['m', 'j', '?']) await page.keyboard.press(key);
  expect(await reader.evaluate(openPanel)).toBeNull();
  await options.bringToFront();
  await letters.click();
  await expect(letters).toHaveAttribute('aria-checked', 'true');
  await options.close();
});

test('the popup is walked through by keys alone', async ({ visit, clickLede }) => {
  const popup = await clickLede(await visit('/news/'));
  await expect(popup.locator('.summary[aria-busy="false"]')).toBeAttached();
  const view = popupView(popup);
  const stops = await walk(popup, view);
  const names = stops.map(({ name }) => name).join('\n');
  for (const control of ['Reader mode', 'blocks removed', 'Appearance', 'Settings', 'Listen', 'Copy', 'More'])
    expect(names).toContain(control);
  expect(stops.filter(({ hasRing }) => !hasRing)).toEqual([]);
  expect(stops.filter(({ size, name }) => size < 24 && !name.startsWith('a '))).toEqual([]);

  await popup.keyboard.press('r');
  await expect(popup.getByRole('region', { name: /blocks removed/ })).toBeVisible();
  await tabTo(popup, view, /^button Show: Newsletter/);
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.restored')).toContainText('The Vale at Breakfast');
  await popup.keyboard.press('Escape');
  await popup.keyboard.press('?');
  await expect(popup.getByRole('region', { name: 'Keys' })).toContainText('This list');
  await expect(popup.getByRole('button', { name: 'Close' })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('region', { name: 'Keys' })).toHaveCount(0);
});

test('the settings are walked through by keys alone', async ({ context, lede }) => {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${lede.extensionId}/options.html`);
  await expect(options.getByRole('heading', { level: 1 })).toBeVisible();
  const view = popupView(options);
  const stops = await walk(options, view);
  const names = stops.map(({ name }) => name).join('\n');
  for (const control of [
    'System',
    'Newsreader',
    'Text size',
    'Remember how far',
    'Export',
    'Delete everything',
  ])
    expect(names).toContain(control);
  expect(stops.filter(({ hasRing }) => !hasRing)).toEqual([]);
  expect(stops.filter(({ size, name }) => size < 24 && !name.startsWith('a '))).toEqual([]);
  await options.close();
});

/** The first words of what has the focus. */
function focusedText(root: ViewRoot): string | undefined {
  return root.activeElement?.textContent?.slice(0, 60);
}

function openPanel(root: ViewRoot): string | null {
  return root.querySelector('[data-panel]')?.id ?? null;
}

function textSize(root: ViewRoot): number {
  return Number.parseFloat(getComputedStyle(root.querySelector('.text') as Element).fontSize);
}
