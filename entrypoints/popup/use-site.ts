import { useEffect, useState } from 'preact/hooks';
import { askForSite, giveBackSite, grantedSites, siteOf, watchSites } from '../../browser/sites.ts';

export interface SiteInUse {
  /** The site's host; null for pages that are not on the web. */
  readonly site: string | null;
  /** Whether its articles open in reader mode by themselves. */
  readonly opensByItself: boolean;
  /** Asks the browser for the site, or takes it back. Only in a click. */
  toggle(): void;
}

/** Whether the site of an address opens by itself, and how to change that. */
export function useSite(url: string): SiteInUse {
  const site = siteOf(url);
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => void grantedSites().then(setSites);
    read();
    return watchSites(read);
  }, []);

  const opensByItself = site !== null && sites.includes(site);
  const toggle = () => {
    if (!site) return;
    // The browser asks in a window of its own, under which the popup may close: the answer reaches whoever watches.
    void (opensByItself ? giveBackSite(site) : askForSite(site)).catch(() => {});
  };
  return { site: site && new URL(url).hostname, opensByItself, toggle };
}
