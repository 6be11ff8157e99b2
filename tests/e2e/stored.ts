import type { WxtBrowser } from 'wxt/browser';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';

// The name that Chromium gives it in the service worker, where this is sent.
declare const chrome: WxtBrowser;

/** Puts settings into the store, in the place of those that are there. */
export async function keepSettings({ worker }: ExtensionBrowser, settings: object): Promise<void> {
  await (await worker()).evaluate(async (settings) => {
    await chrome.storage.sync.clear();
    await chrome.storage.sync.set({ ...settings });
  }, settings);
}
