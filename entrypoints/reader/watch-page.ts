import { isOrphaned } from '../../browser/context.ts';
import type { PageChanged } from '../../browser/page.ts';

/** What becomes of a page that is being read. */
export interface PageEnds {
  /** It has moved on to another address without loading, or Lede itself was updated. */
  readonly onMoved: () => void;
  /** The browser leaves it. */
  readonly onLeft: () => void;
}

/** Calls back once the page that is being read is no longer what it was. Returns how to stop watching. */
export function watchPage({ onMoved, onLeft }: PageEnds): () => void {
  const address = addressOfPage();
  const check = () => {
    if (addressOfPage() !== address || isOrphaned()) onMoved();
  };
  // Neither pages nor browsers tell everything: an extension's end has no event at all.
  const timer = setInterval(check, CHECK);
  window.addEventListener('popstate', check);
  window.addEventListener('pagehide', onLeft);
  return () => {
    clearInterval(timer);
    window.removeEventListener('popstate', check);
    window.removeEventListener('pagehide', onLeft);
  };
}

/** Calls back when the page moves on to another address without loading, once; the oldest browsers tell nobody. */
export function onceMoved(onMoved: () => void): void {
  const address = addressOfPage();
  const check = () => {
    if (addressOfPage() === address) return;
    window.navigation?.removeEventListener('currententrychange', check);
    onMoved();
  };
  window.navigation?.addEventListener('currententrychange', check);
}

/** What was read of a page, unless that has moved on to another address meanwhile. */
export async function unlessMoved<Read>(read: () => Promise<Read>): Promise<Read | PageChanged> {
  const address = addressOfPage();
  const result = await read();
  return addressOfPage() === address ? result : { ok: false, reason: 'page-changed' };
}

/** What tells one page of a site from another. Fragments don't, but for those that stand for a path. */
function addressOfPage(): string {
  const { origin, pathname, search, hash } = location;
  return origin + pathname + search + (/^#!?\//.test(hash) ? hash : '');
}

/** Milliseconds between two looks. */
const CHECK = 500;
