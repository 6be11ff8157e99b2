import { browser } from 'wxt/browser';

/** Whether the extension that put this script into the page was updated, reloaded or removed since. */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}

/** The shadow root of an element of the page, closed ones too; null when it has none. */
export function shadowRootOf(element: HTMLElement): ShadowRoot | null {
  // Chromium has the function in the extension API, Firefox on the element; neither is in the types of all browsers.
  const dom = (browser as { dom?: { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null } }).dom;
  const firefox = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return dom?.openOrClosedShadowRoot?.(element) ?? firefox.openOrClosedShadowRoot ?? null;
}
