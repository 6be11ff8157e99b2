import type { Page } from '@playwright/test';
import type { WxtBrowser } from 'wxt/browser';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import type { ViewRoot } from './both/lede-tab.ts';
import { expect, test } from './fixtures.ts';
import { countHosts, pageState } from './page-state.ts';
import { turnOnReader } from './reader-view.ts';

// The name that Chromium gives it in the service worker, where a function below is sent.
declare const chrome: WxtBrowser;

const CHANGES: Readonly<Record<string, (page: Page, lede: ExtensionBrowser) => Promise<[Change, Change]>>> = {
  'a window that is made narrow and wide again': async (page) => {
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    return [
      () => page.setViewportSize({ width: 480, height: 600 }),
      () => page.setViewportSize({ width, height }),
    ];
  },
  'a page that is enlarged to twice its size and back': async (_page, lede) => [
    () => zoom(lede, 2),
    () => zoom(lede, 1),
  ],
};

type Change = () => Promise<void>;

for (const [what, plan] of Object.entries(CHANGES))
  test(`${what} under reader mode is filled by it and given back`, async ({ visit, clickLede, lede }) => {
    const page = await visit('/busy.html');
    const [change, changeBack] = await plan(page, lede);
    await page.evaluate(() => scrollTo({ top: 2222, behavior: 'instant' }));
    const width = await page.evaluate(() => innerWidth);
    const before = await pageState(page);
    const reader = await turnOnReader(page, await clickLede(page));
    await change();
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(width);
    await expect.poll(() => page.evaluate(freeCorners)).toEqual([]);
    await expect.poll(() => reader.evaluate(hidden)).toBe(0);
    await changeBack();
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    await page.keyboard.press('Escape');
    await expect.poll(() => countHosts(page)).toBe(0);
    expect(await pageState(page)).toEqual(before);
  });

async function zoom(lede: ExtensionBrowser, factor: number): Promise<void> {
  const worker = await lede.worker();
  await worker.evaluate((factor) => chrome.tabs.setZoom(factor), factor);
}

/** The corners of the window, beside a scroll bar of the page, in which one would press something else than reader mode. */
function freeCorners(): string[] {
  const corners = [1, innerWidth - 20].flatMap((x) => [1, innerHeight - 20].map((y) => [x, y] as const));
  return corners
    .filter(([x, y]) => document.elementFromPoint(x, y) !== document.documentElement.lastElementChild)
    .map(([x, y]) => `${x}, ${y} of ${innerWidth}, ${innerHeight}`);
}

/** How far reader mode has to be scrolled sideways to be seen whole. */
function hidden(root: ViewRoot): number {
  const { scrollWidth, clientWidth } = root.querySelector('.reader') as Element;
  return scrollWidth - clientWidth;
}
