import { runFunction } from './injection.ts';

/**
 * Which of the blocks with these orders a link leads to, on the page whose article was read in a tab. Null when it leads
 * elsewhere.
 */
export function orderOfLink(tabId: number, href: string, orders: readonly number[]): Promise<number | null> {
  return runFunction(tabId, orderOfLinkInPage, href, [...orders]).catch(() => null);
}

/** Sent into the page as its source: it sees the isolated world there and nothing of this module. */
function orderOfLinkInPage(href: string, orders: number[]): number | null {
  return globalThis.lede?.reading?.orderOfLink?.(href, orders) ?? null;
}
