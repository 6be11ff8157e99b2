import type { Refusal } from '../core/article.ts';

/** Why a tab could not be read, where the page itself had no part in it. Only the shell puts these into words. */
export type TabRefusal =
  | Refusal
  | 'browser-page'
  | 'error-page'
  | 'file-access'
  | 'no-address'
  | 'not-answering'
  | 'page-changed'
  | 'reader-blocked';

/**
 * The reason behind an error of `scripting.executeScript`. Browsers have no codes for these, only English sentences;
 * those of Chromium and Firefox are known here. `url` is the tab's address, where the browser tells it.
 */
export function refusalFor(error: unknown, url: string | undefined): TabRefusal {
  const message = error instanceof Error ? error.message : String(error);
  if (/showing error page/i.test(message)) return 'error-page';
  if (
    /frame .*was removed|no frame with id|no tab with id|tab was closed|invalid tab id|document .*removed/i.test(
      message,
    )
  )
    return 'page-changed';
  if (/gallery cannot be scripted|cannot be scripted due to|cannot access a .*url/i.test(message))
    return 'browser-page';
  if (!/cannot access|missing host permission/i.test(message)) return 'failed';
  if (url === 'about:blank') return 'blank';
  if (url?.startsWith('file:')) return 'file-access';
  if (isBrowserPage(url)) return 'browser-page';
  // The right to a page ends when the tab goes to another site. Firefox keeps its error pages closed, at the address
  // of the page that did not load.
  return /missing host permission/i.test(message) ? 'error-page' : 'page-changed';
}

/** Whether the browser lets no extension into the pages at an address. An address that it does not tell is such a one. */
export function isBrowserPage(url: string | undefined): boolean {
  return url === undefined || !/^(?:https?|file|data|blob):/.test(url) || isShop(url);
}

/** Whether the browser may let us in at a second try: the first injection after its start is sometimes refused. */
export function isWorthAnotherTry(error: unknown): boolean {
  return error instanceof Error && /cannot access contents/i.test(error.message);
}

/** Whether an address is of a shop for extensions, which browsers close to all of them. */
function isShop(url: string): boolean {
  if (!/^https?:/.test(url)) return false;
  const { hostname, pathname } = new URL(url);
  return SHOPS.has(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'));
}

const SHOPS = new Set(['addons.mozilla.org', 'chromewebstore.google.com', 'microsoftedge.microsoft.com']);
