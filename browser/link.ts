import { browser } from 'wxt/browser';
import { siteOf } from './sites.ts';

/** A link that the reader wants to see in reader mode, and the tab that it was found in. */
export interface WantedLink {
  readonly url: string;
  readonly tab: { readonly id: number; readonly url: string | undefined };
}

/**
 * Opens a link where it may be read, and returns the tab once it has loaded. The right to a tab that comes with a choice in
 * the menu goes along to pages of the same origin, in Chromium alone: such a link opens in its tab. Others open in a new
 * one, to which nobody has given a right unless the reader granted its site; then null is returned, and the toolbar button
 * asks for the click by a sign and by `words`.
 */
export async function openLink({ url, tab }: WantedLink, words: string): Promise<number | null> {
  if (isSameOrigin(url, tab.url) && import.meta.env.BROWSER !== 'firefox') {
    const loaded = untilLoaded(tab.id);
    await browser.tabs.update(tab.id, { url });
    await loaded;
    return tab.id;
  }
  const site = siteOf(url);
  const isGranted = site !== null && (await browser.permissions.contains({ origins: [site] }));
  const { id } = await browser.tabs.create({ url, openerTabId: tab.id });
  if (id === undefined) return null;
  await untilLoaded(id);
  if (isGranted) return id;
  // The tab may be closed by now, and nobody waits for an answer.
  await browser.action.setBadgeText({ tabId: id, text: '?' }).catch(() => {});
  await browser.action.setTitle({ tabId: id, title: words }).catch(() => {});
  return null;
}

function isSameOrigin(url: string, other: string | undefined): boolean {
  return other !== undefined && URL.canParse(other) && new URL(url).origin === new URL(other).origin;
}

/** Waits until a tab has loaded a page, or longer than anybody waits for one. */
function untilLoaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const { onUpdated } = browser.tabs;
    const hear = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'complete') end();
    };
    const timer = setTimeout(end, PATIENCE);
    function end() {
      onUpdated.removeListener(hear);
      clearTimeout(timer);
      resolve();
    }
    onUpdated.addListener(hear);
  });
}

/** Milliseconds; the browser ends a background that has nothing to do after thirty seconds. */
const PATIENCE = 25_000;
