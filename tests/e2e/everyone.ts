import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { countHosts } from './page-state.ts';
import { giveVoiceInPage } from './speech.ts';
import { keepSettings } from './stored.ts';

const THEMES = ['light', 'sepia', 'dark', 'black', 'contrast', 'system'] as const;

/** What has to hold of reader mode in either direction of the interface; a spec for each of them calls this. */
export function testForEveryone(): void {
  for (const theme of THEMES)
    test(`menu, keys, note, listening and focus can be used by everyone: ${theme}`, async ({
      visit,
      clickLede,
      lede,
    }) => {
      await keepSettings(lede, { theme, focus: 'paragraph' });
      const page = await visit('/rich.html');
      const reader = await turnOn(page, await clickLede(page));
      await giveVoiceInPage(page);
      const check = async (what: string) => expect(await faults(page), what).toEqual([]);
      await check('one paragraph at a time');
      await page.keyboard.press('m');
      await expect(reader.locator('#more')).toBeVisible();
      await check('menu');
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await expect(reader.locator('#keys kbd').first()).toBeVisible();
      await check('keys');
      await page.keyboard.press('Escape');
      await reader.locator('.text sup a').first().click();
      await expect(reader.locator('#note')).toBeVisible();
      await check('note');
      await page.keyboard.press('Escape');
      await page.keyboard.press('l');
      await expect(reader.locator('.listen select').first()).toBeVisible();
      await check('listening');
      await reader.locator('.enlarge').first().focus();
      await page.keyboard.press('Enter');
      await expect(reader.locator('.large-picture')).toBeVisible();
      await check('a large picture');
      await page.keyboard.press('Escape');
      await keepSettings(lede, {});
    });

  for (const path of ['/news/', '/rich.html', '/rtl.html'])
    test(`nothing is wider than the window, down to 320 pixels: ${path}`, async ({ visit, clickLede }) => {
      const page = await visit(path);
      const reader = await turnOn(page, await clickLede(page));
      // A window of 1280 pixels at 200 % and at 400 %, and a phone.
      for (const width of [640, 390, 320]) {
        await page.setViewportSize({ width, height: 640 });
        for (const key of ['Escape', 'a', 'r', 'm', '?']) {
          if (key !== 'Escape') await page.keyboard.press(key);
          // With the focus in it, a panel hears Escape; before, that would leave reader mode.
          if (key !== 'Escape') await expect(reader.locator('[data-panel]:focus-within')).toBeVisible();
          await expect.poll(() => overflow(reader), `${width}, ${key}`).toEqual([]);
          if (key !== 'Escape') await page.keyboard.press('Escape');
        }
      }
      await page.keyboard.press('Escape');
      await expect.poll(() => countHosts(page)).toBe(0);
    });

  test('the settings fit into 320 pixels', async ({ context, lede }) => {
    const options = await context.newPage();
    await options.goto(`chrome-extension://${lede.extensionId}/options.html`);
    await options.setViewportSize({ width: 320, height: 640 });
    await expect(options.getByRole('heading', { level: 1 })).toBeVisible();
    const [needed, given] = await options.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(needed).toBe(given);
    await options.close();
  });
}

async function turnOn(page: Page, popup: Page): Promise<Locator> {
  await popup.getByRole('switch').click();
  await expect.poll(() => countHosts(page)).toBe(1);
  const reader = page.locator('html > div').last().locator('dialog.lede-reader');
  await expect(reader.locator('.summary[aria-busy="false"]')).toBeAttached();
  return reader;
}

/** What axe finds fault with, text below 7:1 included. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include('html > div')
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

/** What makes reader mode wider than its window. */
function overflow(reader: Locator): Promise<string[]> {
  return reader.locator('.reader').evaluate((page) => {
    if (page.scrollWidth <= page.clientWidth) return [];
    const { left } = page.getBoundingClientRect();
    const right = left + page.clientWidth;
    return [...page.querySelectorAll('*')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.right > right + 0.5 || box.left < left - 0.5);
      })
      .map(({ localName, className }) => `${localName}.${className}`);
  });
}
