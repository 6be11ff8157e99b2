import { expect, type Locator, type Page } from '@playwright/test';
import { countHosts } from './page-state.ts';

/** Switches reader mode on by the popup, which makes way for it. */
export async function turnOn(popup: Page): Promise<void> {
  const closed = popup.waitForEvent('close');
  await popup.getByRole('switch', { name: 'Reader mode' }).click();
  await closed;
}

/** Switches reader mode on and gives what it shows, once its summary is there. The open build alone lets it be seen. */
export async function openReader(page: Page, popup: Page): Promise<Locator> {
  await turnOn(popup);
  await expect.poll(() => countHosts(page)).toBe(1);
  const reader = page.locator('html > div').last().locator('dialog');
  await expect(reader.locator('.summary[aria-busy="false"]')).toBeAttached();
  return reader;
}
