import { test as base } from '@playwright/test';
import { type HostileSite, serveHostileSite } from './site.ts';
import type { Share } from './vectors/index.ts';

export interface Corpus {
  /** How much of the corpus is tried. */
  share: Share;
  hostileSite: HostileSite;
}

/** What the tests of all browsers need. */
export const test = base.extend<object, Corpus>({
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
});
