import { browser } from 'wxt/browser';

/** Calls back with the tab in which the reader pressed the keys for reader mode. Phones have none. */
export function onToggleCommand(toggle: (tabId: number) => void): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader' && tab?.id !== undefined) toggle(tab.id);
  });
}
