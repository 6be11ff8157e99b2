import { browser } from 'wxt/browser';

/** Calls back when Lede was installed or updated: the browser keeps menus from then on. */
export function onInstalled(prepare: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => void prepare());
}
