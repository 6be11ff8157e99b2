import { test as base } from '../e2e/fixtures.ts';
import { type HostileSite, serveHostileSite } from './site.ts';
import { openTab, type Tab } from './tab.ts';
import type { Share } from './vectors/index.ts';

interface WorkerFixtures {
  /** How much of the corpus is tried. */
  share: Share;
  hostileSite: HostileSite;
}

interface Fixtures {
  /** A tab that the extension has been let into by a click, for pages of the hostile site. */
  tab: Tab;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  share: ['sample', { scope: 'worker', option: true }],
  hostileSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off this pattern.
    async ({}, use) => {
      const site = await serveHostileSite();
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ lede, hostileSite }, use) => {
    const tab = await openTab(lede, hostileSite);
    await use(tab);
    await tab.close();
  },
});

export { expect } from '../e2e/fixtures.ts';
