import type { WxtBrowser } from 'wxt/browser';
import type { ExtensionBrowser } from '../../../tools/browser/extension-browser.ts';
import type { Button } from './lede-tab.ts';

// The name that Chromium gives it in the service worker, where the functions below are sent.
declare const chrome: WxtBrowser;

declare global {
  /** File names of the pictures that buttons were given, by their tabs. */
  var buttonPictures: Map<number, string> | undefined;
}

/** Has the service worker note the pictures that it gives to buttons, because Chromium tells nobody of them. */
export async function noteButtons(lede: ExtensionBrowser): Promise<void> {
  const worker = await lede.worker();
  await worker.evaluate(() => {
    if (globalThis.buttonPictures) return;
    const pictures = new Map<number, string>();
    globalThis.buttonPictures = pictures;
    const setIcon = chrome.action.setIcon.bind(chrome.action);
    chrome.action.setIcon = async (details) => {
      await setIcon(details);
      const [file = ''] = Object.values(details.path ?? {});
      if (details.tabId) pictures.set(details.tabId, String(file).replace(/^.*\//, ''));
    };
  });
}

/** What the button says and shows for the tab in front. */
export async function buttonOf(lede: ExtensionBrowser): Promise<Button> {
  const worker = await lede.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error('No tab is in front.');
    const title = await chrome.action.getTitle({ tabId: tab.id });
    return { title, picture: globalThis.buttonPictures?.get(tab.id) ?? '' };
  });
}
