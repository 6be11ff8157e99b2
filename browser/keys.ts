import { browser } from 'wxt/browser';

/** Whether the browser has keys for extensions. Phones have none. */
export function hasReaderKeys(): boolean {
  return browser.commands !== undefined;
}

/** The keys that switch reader mode, as the browser writes them ("Alt+Shift+E"); null when there are none. */
export async function readerKeys(): Promise<string | null> {
  if (!hasReaderKeys()) return null;
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === 'toggle-reader')?.shortcut || null;
}

/** Opens the browser's own page for the keys of extensions. */
export async function openKeySettings(): Promise<void> {
  // Firefox has a call for it since version 137; Chromium has an address.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
