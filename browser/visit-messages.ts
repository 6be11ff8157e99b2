import { browser } from 'wxt/browser';

/** What the script on a granted site has to say: an article may stand there, or the reader wants no more of it. */
export type VisitMessage = 'arrived' | 'never-here';

/** Tells the background. What it can't hear (it was updated, the page is going) is not missed. */
export function tellOfVisit(message: VisitMessage): void {
  void browser.runtime.sendMessage({ visit: message }).catch(() => {});
}

/** Calls back with what Lede's own script in the main frame of a tab says, and the address it says it at. */
export function onVisit(hear: (message: VisitMessage, tabId: number, url: string) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const { id, tab, frameId, url } = sender;
    if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0 || !url) return;
    const said = (message as { visit?: unknown } | null)?.visit;
    if (said === 'arrived' || said === 'never-here') hear(said, tab.id, url);
  });
}
