import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openReader } from './turn-on.ts';

test('keys lead from a sentence to its place and back, in the popup', async ({ visit, clickLede }) => {
  const popup = await clickLede(await visit('/news/'));
  await followByKeys(popup, popup.locator('.popup'));
});

test('keys lead from a sentence to its place and back, in reader mode', async ({ visit, clickLede }) => {
  const page = await visit('/news/');
  await followByKeys(page, await openReader(page, await clickLede(page)));
});

test('key points are a few sentences that each lead to their place', async ({ visit, clickLede }) => {
  const page = await visit('/news/');
  const popup = await clickLede(page);
  await popup.getByRole('button', { name: 'Key points' }).click();
  await followPoints(popup.locator('.popup'));
  const reader = await openReader(page, popup);
  // The form that was chosen holds.
  await followPoints(reader);
  await reader.getByRole('button', { name: 'Paragraph' }).click();
  await expect(reader.locator('.key-points')).toHaveCount(0);
});

/** Goes to a sentence and back with the keyboard alone, and sees where the focus is on the way. */
async function followByKeys(page: Page, surface: Locator): Promise<void> {
  const sentence = surface.locator('.summary a').nth(1);
  await expect(sentence).toBeVisible();
  for (let press = 0; press < MOST_TABS && !(await isFocused(sentence)); press++)
    await page.keyboard.press('Tab');
  await expect(sentence).toBeFocused();
  await page.keyboard.press('Enter');
  const place = surface.locator('#sentence-2');
  await expect(place).toBeFocused();
  await expect(place).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(surface.getByRole('button', { name: 'Back to the summary' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sentence).toBeFocused();
  await expect(sentence).toBeInViewport();
  await expect(surface.locator('.sought')).toHaveCount(0);
}

async function followPoints(surface: Locator): Promise<void> {
  const points = surface.locator('.key-points').getByRole('link');
  await expect.poll(() => points.count()).toBeGreaterThanOrEqual(3);
  const count = await points.count();
  expect(count).toBeLessThanOrEqual(5);
  for (let index = 0; index < count; index++) {
    const point = points.nth(index);
    const words = (await point.locator('span').textContent()) ?? '';
    await point.click();
    await expect(surface.locator('.sought').first()).toBeInViewport();
    const sought = await surface.locator('.sought').allTextContents();
    expect(sought.join('')).toBe(words);
    await surface.getByRole('button', { name: 'Back to the summary' }).click();
    await expect(point).toBeFocused();
  }
}

function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((a) => (a.getRootNode() as Document | ShadowRoot).activeElement === a);
}

/** More than stand before the summary. */
const MOST_TABS = 30;
