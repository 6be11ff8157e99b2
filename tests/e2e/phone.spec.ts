import type { Page } from '@playwright/test';
import type { WxtBrowser } from 'wxt/browser';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { expect, test } from './fixtures.ts';

// The name that Chromium gives it in the service worker and in the extension's own pages.
declare const chrome: WxtBrowser;

const UPRIGHT = { width: 360, height: 740 };
const ON_ITS_SIDE = { width: 740, height: 360 };

/** What opens each panel of the popup. */
const PANELS: Readonly<Record<string, string>> = { a: 'appearance', r: 'receipt', m: 'more', '?': 'keys' };

for (const path of ['/news/', '/rich.html', '/rtl.html'])
  test(`as the page of a phone the popup and its panels fit, and fingers hit every control: ${path}`, async ({
    visit,
    clickLede,
    lede,
  }) => {
    const page = await visit(path);
    await (await clickLede(page)).close();
    const popup = await openAsPage(lede);
    await expect(popup.locator('.summary[aria-busy="false"]')).toBeAttached();
    for (const size of [UPRIGHT, ON_ITS_SIDE]) {
      await popup.setViewportSize(size);
      await expect.poll(() => popup.locator('.popup').boundingBox()).toEqual({ x: 0, y: 0, ...size });
      expect.soft(await popup.evaluate(misfits), `the article, ${size.width} pixels wide`).toEqual([]);
      for (const [key, id] of Object.entries(PANELS)) {
        await popup.keyboard.press(key);
        await expect(popup.locator(`#${id}`)).toBeVisible();
        expect.soft(await popup.evaluate(misfits), `${id}, ${size.width} pixels wide`).toEqual([]);
        await popup.keyboard.press('Escape');
        await expect(popup.locator(`#${id}`)).toHaveCount(0);
      }
    }
    await popup.close();
  });

test('as the page of a phone the popup says that there is no article', async ({ visit, clickLede, lede }) => {
  const page = await visit('/plain.html');
  await (await clickLede(page)).close();
  const popup = await openAsPage(lede);
  await expect(popup.getByText('There is no article on this page.')).toBeVisible();
  expect(await popup.evaluate(misfits)).toEqual([]);
  await popup.close();
});

/**
 * The popup in a tab of its own, as Firefox for Android shows it, for the tab in front, which was clicked for before.
 * There the popup is no tab to itself and asks for the tab in front; here it has to be told.
 */
async function openAsPage(lede: ExtensionBrowser): Promise<Page> {
  const worker = await lede.worker();
  const tab = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab;
  });
  const popup = await lede.context.newPage();
  await popup.setViewportSize(UPRIGHT);
  await popup.addInitScript((tab) => {
    chrome.tabs.query = (async () => [tab]) as typeof chrome.tabs.query;
  }, tab);
  await popup.goto(`chrome-extension://${lede.extensionId}/popup.html`);
  return popup;
}

/** What lies outside of the window, has to be scrolled sideways, or is too small for a finger. Runs in the popup. */
function misfits(): string[] {
  const name = (element: Element) =>
    `${element.localName}.${element.className} "${element.getAttribute('aria-label') ?? element.textContent}"`.slice(
      0,
      90,
    );
  const parts = [...document.querySelectorAll('.popup, .popup-page, .popup-foot, [data-panel]')];
  const wide = [document.documentElement, ...parts].filter(
    ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
  );
  const outside = parts.filter((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
  });
  const controls = [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary')];
  const small = controls.filter((control) => {
    // Links in running text are as large as its lines.
    if (!control.checkVisibility() || control.matches('a:not(.link, .button)')) return false;
    // What lies unseen over its label is pressed through it.
    const label = getComputedStyle(control).opacity === '0' && (control as HTMLInputElement).labels?.[0];
    const { width, height } = (label || control).getBoundingClientRect();
    return Math.min(width, height) < 24;
  });
  return [
    ...wide.map((element) => `is wider than it may be: ${name(element)}`),
    ...outside.map((element) => `lies outside: ${name(element)}`),
    ...small.map((element) => `is too small: ${name(element)}`),
  ];
}
