import type { WxtBrowser } from 'wxt/browser';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';

// The name that Chromium gives it in the service worker, where this is sent.
declare const chrome: WxtBrowser;

/** Puts settings into the store, in the place of those that are there. */
export async function keepSettings(lede: ExtensionBrowser, settings: object): Promise<void> {
  const worker = await lede.worker();
  await worker.evaluate((settings) => chrome.storage.sync.set({ settings }), settings);
}
