import { browser } from 'wxt/browser';

/** Opens the settings of Lede, or goes to them where they are open. */
export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Opens the browser's page about Lede, where its access to files is switched on. Only Chromium has and needs one. */
export async function openExtensionPage(): Promise<void> {
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}

/** Opens an address in a tab of its own. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Loads the page again that the reader is looking at. */
export function reloadTab(): Promise<void> {
  return browser.tabs.reload();
}

/** The version of Lede. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
