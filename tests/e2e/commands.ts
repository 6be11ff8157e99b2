import type { WxtBrowser } from 'wxt/browser';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';

// The name that Chromium gives it in the service worker, where this is sent.
declare const chrome: WxtBrowser;

/** Has the browser report to the extension that a link of the tab in front is to be opened in reader mode. */
export async function chooseLink(lede: ExtensionBrowser, linkUrl: string): Promise<void> {
  const worker = await lede.worker();
  await worker.evaluate(async (linkUrl) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch(...args: unknown[]): void };
    };
    onClicked.dispatch({ menuItemId: 'open-link', linkUrl }, tab);
  }, linkUrl);
}

/**
 * Has the browser report to the extension that its keys were pressed or its menu entry was chosen, in the tab that is
 * in front. No test can press what lies outside of the page; the right to the tab comes from a click before.
 */
export async function pressCommand(
  lede: ExtensionBrowser,
  what: 'keys' | 'menu' | 'selection',
  times = 1,
): Promise<void> {
  const worker = await lede.worker();
  await worker.evaluate(
    async ({ what, times }) => {
      interface Dispatcher {
        dispatch(...args: unknown[]): void;
      }
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      for (let press = 0; press < times; press++)
        if (what === 'keys')
          (chrome.commands.onCommand as unknown as Dispatcher).dispatch('toggle-reader', tab);
        else {
          const menuItemId = what === 'menu' ? 'read' : 'read-selection';
          (chrome.contextMenus.onClicked as unknown as Dispatcher).dispatch({ menuItemId }, tab);
        }
    },
    { what, times },
  );
}
