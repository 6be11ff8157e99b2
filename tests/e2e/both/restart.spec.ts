import { countHostsHere } from '../page-state.ts';
import { expect, test } from './fixtures.ts';
import type { ViewRoot } from './lede-tab.ts';

test('settings, rules, keys and menu outlive the browser', async ({ restart }) => {
  const before = await restart();
  const settings = await before.openSettings();
  await expect.poll(() => settings.text()).toContain('Sepia');
  await settings.press('Sepia');
  // The popup has it out of the store: it is kept, and the page can be left.
  const bystander = await before.openPopup();
  await expect.poll(() => bystander.evaluate(themeOf)).toBe('sepia');
  await before.closePopup();
  await before.visit('/news/');
  const popup = await before.openPopup();
  await expect.poll(() => popup.text()).toMatch(/blocks removed/);
  await popup.press(await popup.evaluate(receiptName));
  await expect.poll(() => popup.text()).toContain('Newsletter sign-up');
  await popup.press('Show: Newsletter sign-up');
  await popup.press(await popup.evaluate(receiptName));
  await expect.poll(() => popup.text()).not.toContain('Take something else out');
  await popup.press('Keep on this site');
  await expect.poll(() => popup.text()).toContain('Kept on localhost from now on.');

  const after = await restart();
  for (const press of [() => after.pressReaderKeys(), () => after.chooseInMenu()]) {
    await after.visit('/news/');
    // A popup goes when the page takes the focus, which it may do while it comes: then it is opened anew.
    await expect(async () => {
      const again = await after.openPopup();
      await expect.poll(() => again.evaluate(themeOf)).toBe('sepia');
      await expect.poll(() => again.text()).toContain('The Vale at Breakfast');
      await after.closePopup();
    }).toPass();
    await press();
    await expect.poll(() => after.evaluate(countHostsHere, undefined)).toBe(1);
  }
  const settingsAgain = await after.openSettings();
  await expect.poll(() => settingsAgain.evaluate(themeOf)).toBe('sepia');
  await expect.poll(() => settingsAgain.text()).toContain('Keep Newsletter sign-up');
});

// What follows is sent into views as its source.

function themeOf(root: ViewRoot): string | null {
  return root.querySelector('html')?.getAttribute('data-theme') ?? null;
}

function receiptName(root: ViewRoot): string {
  return root.querySelector('[aria-controls="receipt"]')?.getAttribute('aria-label') ?? '';
}
