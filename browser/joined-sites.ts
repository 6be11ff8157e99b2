import { browser } from 'wxt/browser';

/** The sites, as `siteOf` in core/site-rules names them, whose articles in pages are joined without asking; sorted. */
export async function joinedSites(): Promise<string[]> {
  const stored: unknown = await browser.storage.local.get(KEY).then(
    (found) => found[KEY],
    () => undefined,
  );
  return Array.isArray(stored) ? stored.filter((site) => typeof site === 'string').slice(0, MOST) : [];
}

/** Has the pages of a site's articles joined from now on, or no more. Changes are made one after the other. */
export function joinSite(site: string, isWanted: boolean): Promise<void> {
  lastChange = lastChange.then(async () => {
    const others = (await joinedSites()).filter((other) => other !== site);
    const sites = isWanted ? [...others, site].sort() : others;
    // A full or forbidden store costs the wish, nothing else.
    await browser.storage.local.set({ [KEY]: sites }).catch(() => {});
  });
  return lastChange;
}

/** Calls back when the sites were changed. Returns how to stop. */
export function watchJoinedSites(onChange: () => void): () => void {
  const hear = (changes: Record<string, unknown>) => KEY in changes && onChange();
  browser.storage.local.onChanged.addListener(hear);
  return () => browser.storage.local.onChanged.removeListener(hear);
}

let lastChange: Promise<void> = Promise.resolve();

const KEY = 'joinedSites';

/** Far more than anybody chooses. */
const MOST = 2_000;
