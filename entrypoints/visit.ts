import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOrphaned } from '../browser/context.ts';
import { tellOfVisit } from '../browser/visit-messages.ts';

/**
 * Runs on the sites that the reader has granted, and only there: says when a page has settled, once for each address,
 * those too that a page goes on to without loading. What comes of it is decided elsewhere.
 */
export default defineUnlistedScript(() => {
  let told = '';
  const arrive = async () => {
    const address = addressOf(location);
    if (address === told) return;
    told = address;
    await settled();
    if (!isOrphaned() && address === addressOf(location)) tellOfVisit('arrived');
  };
  const timer = setInterval(() => {
    if (isOrphaned()) clearInterval(timer);
    else void arrive();
  }, LOOK);
  void arrive();
});

/** What tells one page of a site from another. */
function addressOf({ origin, pathname, search }: Location): string {
  return origin + pathname + search;
}

/** Waits until nothing is added to the page for a moment, but not for ever: some pages never come to rest. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(patience);
      resolve();
    };
    let quiet = setTimeout(done, QUIET);
    const patience = setTimeout(done, PATIENCE);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(done, QUIET);
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
  });
}

/** Milliseconds: between two looks at the address, without anything new, and until patience ends. */
const LOOK = 500;
const QUIET = 400;
const PATIENCE = 3_000;
