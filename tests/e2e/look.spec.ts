import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const THEMES = ['Light', 'Sepia', 'Dark', 'Black', 'Contrast', 'System'];

test('popup, receipt and appearance can be used by everyone, in every theme', async ({
  visit,
  clickLede,
}) => {
  const popup = await clickLede(await visit('/news/'));
  await expect(popup.getByRole('link', { name: /lamps/ }).first()).toBeVisible();
  for (const theme of THEMES) {
    await popup.getByRole('button', { name: 'Appearance' }).click();
    await popup.getByRole('radio', { name: theme, exact: true }).check();
    expect(await faults(popup), `appearance, ${theme}`).toEqual([]);
    await popup.getByRole('button', { name: /blocks removed/ }).click();
    expect(await faults(popup), `receipt, ${theme}`).toEqual([]);
    await popup.keyboard.press('Escape');
    await expect(popup.getByRole('region', { name: /blocks removed/ })).toHaveCount(0);
  }
});

test('the settings can be used by everyone, in every theme', async ({ context, lede }) => {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${lede.extensionId}/options.html`);
  for (const theme of THEMES) {
    await options.getByRole('radio', { name: theme, exact: true }).check();
    expect(await faults(options), theme).toEqual([]);
  }
  await options.close();
});

test('settings hold in the next popup, from its first script on', async ({
  context,
  lede,
  visit,
  clickLede,
}) => {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${lede.extensionId}/options.html`);
  await options.getByRole('radio', { name: 'Sepia' }).check();
  await options.getByRole('radio', { name: 'Never' }).check();
  await options.close();

  const popup = await clickLede(await visit('/news/'));
  expect(await popup.evaluate(() => document.documentElement.dataset.theme)).toBe('sepia');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(/lamps/);
  await expect(popup.getByRole('img')).toHaveCount(0);

  await popup.close();
  const again = await context.newPage();
  await again.goto(`chrome-extension://${lede.extensionId}/options.html`);
  await again.getByRole('button', { name: 'Forget them' }).click();
  await expect(again.getByText('All as they came')).toBeVisible();
  await again.close();
});

test('the popup asks for no more room than the browser gives it', async ({ visit, clickLede }) => {
  const popup = await clickLede(await visit('/news/'));
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(async () => {
    const [asked, given] = await popup.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [
        [scrollWidth, scrollHeight],
        [innerWidth, innerHeight],
      ];
    });
    expect(asked).toEqual(given);
  }).toPass();
});

/** What axe finds fault with. It stays in the page: a tab of its own would close the popup. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
