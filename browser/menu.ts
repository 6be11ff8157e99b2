import { browser } from 'wxt/browser';
import type { ReadingWish } from './isolated-world.ts';

/** What the entries of the menu are called. */
export interface MenuTitles {
  readonly read: string;
  readonly selection: string;
}

/** Puts the entries into the context menu of pages that may hold an article. Phones have no such menu. */
export async function offerMenu(titles: MenuTitles): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = ['http://*/*', 'https://*/*', 'file:///*'];
  browser.contextMenus.create({
    id: READ,
    title: titles.read,
    contexts: ['page', 'selection'],
    documentUrlPatterns,
  });
  browser.contextMenus.create({
    id: SELECTION,
    title: titles.selection,
    contexts: ['selection'],
    documentUrlPatterns,
  });
}

/** Calls back with the tab in which an entry was chosen, and what it is to read there. */
export function onMenu(read: (tabId: number, wish: ReadingWish) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === READ) read(tab.id, 'article');
    if (menuItemId === SELECTION) read(tab.id, 'selection');
  });
}

const READ = 'read';
const SELECTION = 'read-selection';
