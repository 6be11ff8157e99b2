import { joinedSites, joinSite } from '../../browser/joined-sites.ts';
import type { PageSource } from '../../components/pages/page-source.ts';
import { siteOf } from '../../core/site-rules/site.ts';

/** Joins what fetches the pages of an article to the sites for which the reader wants that always. */
export function createPageSource(url: string, fetching: Pick<PageSource, 'readNext' | 'stop'>): PageSource {
  const site = siteOf(url);
  return {
    ...fetching,
    site,
    isAlways: async () => site !== null && (await joinedSites()).includes(site),
    async wantAlways() {
      if (site !== null) await joinSite(site, true);
    },
  };
}
