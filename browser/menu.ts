import { browser } from 'wxt/browser';

/** Puts one entry into the context menu of pages that may hold an article. */
export async function offerMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: READ,
    title,
    contexts: ['page', 'selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  });
}

/** Calls back with the tab in which the entry was chosen. */
export function onMenu(read: (tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === READ && tab?.id !== undefined) read(tab.id);
  });
}

const READ = 'read';
