import { mergeTests } from '@playwright/test';
import { test as withLede } from '../e2e/fixtures.ts';
import { test as withCorpus } from './corpus.ts';
import { openTab, type Tab } from './tab.ts';

interface WorkerFixtures {
  /** A tab that the extension has been let into by a click, for pages of the hostile site. All tests of a worker share it. */
  tab: Tab;
}

export const test = mergeTests(withLede, withCorpus).extend<object, WorkerFixtures>({
  tab: [
    async ({ browserWithLede, hostileSite }, use) => {
      const tab = await openTab(browserWithLede, hostileSite);
      await use(tab);
      await tab.close();
    },
    { scope: 'worker' },
  ],
});

/** Of tests that run with the whole of the corpus alone. */
export const WHOLE = { tag: '@whole' };

export { expect } from '../e2e/fixtures.ts';
