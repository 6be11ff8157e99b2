import type { Page, ViewportSize } from '@playwright/test';
import type { ViewRoot } from './both/lede-tab.ts';
import { expect, test } from './fixtures.ts';
import { legibilityFaults } from './legibility.ts';
import { turnOnReader } from './reader-view.ts';

/**
 * What has to hold of popup and reader mode where they are smallest, once their letters have come; a spec for each
 * language calls this, with the distance of lines that its script wants at least, as a multiple of the size.
 */
export function testSmallFaces(story: string, leading = 1.5): void {
  test(`in a small popup every text can be read whole: ${story}`, async ({ visit, clickLede }) => {
    const popup = await clickLede(await visit(story));
    await expect(popup.locator('.summary[aria-busy="false"]')).toBeAttached();
    expect(await popup.evaluate<number>(`(${leadingOf})(document)`)).toBeGreaterThanOrEqual(leading);
    for (const size of POPUP_SIZES) {
      await resize(popup, size);
      await expect.poll(() => faultsOf(popup), `${size.width}`).toEqual([]);
      for (const key of PANEL_KEYS) {
        await popup.keyboard.press(key);
        // Before the focus is in it, Escape would close more than the panel.
        await expect(popup.locator('[data-panel]:focus-within')).toBeVisible();
        await expect.poll(() => faultsOf(popup), `${size.width}, ${key}`).toEqual([]);
        await popup.keyboard.press('Escape');
        await expect(popup.locator('[data-panel]')).toHaveCount(0);
      }
    }
  });

  test(`in a narrow window every text of reader mode can be read whole: ${story}`, async ({
    visit,
    clickLede,
  }) => {
    const page = await visit(story);
    const reader = await turnOnReader(page, await clickLede(page));
    expect(await reader.evaluate(leadingOf)).toBeGreaterThanOrEqual(leading);
    for (const width of READER_WIDTHS) {
      await page.setViewportSize({ width, height: 740 });
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
      await expect.poll(() => reader.evaluate(legibilityFaults), `${width}`).toEqual([]);
      for (const key of PANEL_KEYS) {
        await page.keyboard.press(key);
        await expect.poll(() => reader.evaluate(hasFocusInPanel)).toBe(true);
        await expect.poll(() => reader.evaluate(legibilityFaults), `${width}, ${key}`).toEqual([]);
        await page.keyboard.press('Escape');
        await expect.poll(() => reader.evaluate(hasPanel)).toBe(false);
      }
    }
  });
}

/** A popup is as large as its body asks; nothing else can tell it. */
async function resize(popup: Page, { width, height }: ViewportSize): Promise<void> {
  await popup.evaluate(
    ([width, height]) => {
      document.documentElement.style.setProperty('--popup-inline', `${width}px`);
      document.body.style.blockSize = `${height}px`;
    },
    [width, height],
  );
  await expect.poll(() => popup.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
}

function faultsOf(popup: Page): Promise<string[]> {
  return popup.evaluate(`(${legibilityFaults})(document)`) as Promise<string[]>;
}

/** How far the lines of the text stand apart, as a multiple of the size. */
function leadingOf(root: ViewRoot): number {
  const { lineHeight, fontSize } = getComputedStyle(root.querySelector('.text p') as Element);
  return Math.round((100 * Number.parseFloat(lineHeight)) / Number.parseFloat(fontSize)) / 100;
}

function hasFocusInPanel(root: ViewRoot): boolean {
  return root.querySelector('[data-panel]:focus-within') !== null;
}

function hasPanel(root: ViewRoot): boolean {
  return root.querySelector('[data-panel]') !== null;
}

/** CSS pixels: as wide as a phone, and what is left of the popup when everything is twice as large. */
const POPUP_SIZES = [
  { width: 360, height: 500 },
  { width: 400, height: 300 },
];

/** CSS pixels: a window of 1280 at 200 % and at 400 %, and a phone. */
const READER_WIDTHS = [640, 390, 320];

/** They open appearance, receipt, menu and the list of keys. */
const PANEL_KEYS = ['a', 'r', 'm', '?'];
