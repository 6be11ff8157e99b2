import { browser } from 'wxt/browser';
import type { ReadingWish } from './isolated-world.ts';
import type { WantedLink } from './link.ts';

/** What the entries of the menu are called. */
export interface MenuTitles {
  readonly read: string;
  readonly selection: string;
  readonly link: string;
}

/**
 * Puts the entries into the context menu of pages that may hold an article; one that is there already stays. Phones have
 * no such menu.
 */
export async function offerMenu(titles: MenuTitles): Promise<void> {
  if (!browser.contextMenus) return;
  const documentUrlPatterns = ['http://*/*', 'https://*/*', 'file:///*'];
  await Promise.all([
    offer({ id: READ, title: titles.read, contexts: ['page', 'selection'], documentUrlPatterns }),
    offer({ id: SELECTION, title: titles.selection, contexts: ['selection'], documentUrlPatterns }),
    offer({
      id: LINK,
      title: titles.link,
      contexts: ['link'],
      documentUrlPatterns,
      targetUrlPatterns: ['http://*/*', 'https://*/*'],
    }),
  ]);
}

/** Takes the entries out of the menu. */
export async function clearMenu(): Promise<void> {
  await browser.contextMenus?.removeAll();
}

function offer(entry: Parameters<typeof browser.contextMenus.create>[0]): Promise<void> {
  return new Promise((resolve) => {
    browser.contextMenus.create(entry, () => {
      // Browsers call it an error that it is there already, and report one that nobody looks at.
      void browser.runtime.lastError;
      resolve();
    });
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

/** Calls back with a link that is to be opened in reader mode. */
export function onLinkMenu(open: (link: WantedLink) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId !== LINK || !linkUrl || tab?.id === undefined) return;
    open({ url: linkUrl, tab: { id: tab.id, url: tab.url } });
  });
}

const READ = 'read';
const SELECTION = 'read-selection';
const LINK = 'open-link';
