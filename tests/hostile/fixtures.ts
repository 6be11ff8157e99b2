import { mergeTests } from '@playwright/test';
import { test as withLede } from '../e2e/fixtures.ts';
import { test as withCorpus } from './corpus.ts';
import { openTab, type Tab } from './tab.ts';

interface Fixtures {
  /** A tab that the extension has been let into by a click, for pages of the hostile site. */
  tab: Tab;
}

export const test = mergeTests(withLede, withCorpus).extend<Fixtures>({
  tab: async ({ lede, hostileSite }, use) => {
    const tab = await openTab(lede, hostileSite);
    await use(tab);
    await tab.close();
  },
});

export { expect } from '../e2e/fixtures.ts';
