import { isOrphaned } from '../../browser/context.ts';

/**
 * Calls back once the page that is being read is no longer what it was: left, moved on to another address without
 * loading, or Lede itself was updated. Returns how to stop watching.
 */
export function watchPage(onGone: () => void): () => void {
  const address = addressOfPage();
  const check = () => {
    if (addressOfPage() !== address || isOrphaned()) onGone();
  };
  // Neither pages nor browsers tell everything: an extension's end has no event at all.
  const timer = setInterval(check, CHECK);
  window.addEventListener('popstate', check);
  window.addEventListener('pagehide', onGone);
  return () => {
    clearInterval(timer);
    window.removeEventListener('popstate', check);
    window.removeEventListener('pagehide', onGone);
  };
}

/** What tells one page of a site from another. Fragments don't, but for those that stand for a path. */
function addressOfPage(): string {
  const { origin, pathname, search, hash } = location;
  return origin + pathname + search + (/^#!?\//.test(hash) ? hash : '');
}

/** Milliseconds between two looks. */
const CHECK = 500;
