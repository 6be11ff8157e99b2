import type { ExtensionFirefox } from '../../tools/browser/extension-firefox.ts';
import { isWithoutFirefox, openFirefox, WITHOUT_FIREFOX } from '../e2e/both/browsers.ts';
import { firefoxTab } from '../e2e/both/firefox-tab.ts';
import type { LedeTab } from '../e2e/both/lede-tab.ts';
import { test as withCorpus } from './corpus.ts';
import { type Alarms, hookAlarms } from './oracle/firefox-alarms.ts';

interface Fixtures {
  firefox: ExtensionFirefox;
  alarms: Alarms;
  /** A tab for pages of the hostile site. */
  tab: LedeTab;
}

interface WorkerFixtures {
  /** Starts the browser that all tests share, at the first call. */
  start: () => Promise<{ firefox: ExtensionFirefox; alarms: Alarms }>;
}

export const test = withCorpus.extend<Fixtures, WorkerFixtures>({
  start: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off this pattern.
    async ({}, use) => {
      let started: Promise<{ firefox: ExtensionFirefox; alarms: Alarms }> | null = null;
      const start = async () => {
        const firefox = await openFirefox();
        return { firefox, alarms: await hookAlarms(firefox) };
      };
      await use(() => {
        started ??= start();
        return started;
      });
      await (await (started as ReturnType<typeof start> | null))?.firefox.close();
    },
    { scope: 'worker' },
  ],
  firefox: async ({ start }, use) => {
    test.skip(isWithoutFirefox(), WITHOUT_FIREFOX);
    await use((await start()).firefox);
  },
  alarms: async ({ start }, use) => use((await start()).alarms),
  tab: async ({ firefox, hostileSite }, use) => {
    const tab = await firefoxTab(firefox, hostileSite);
    await use(tab);
    await tab.closePopup();
    // Vectors make the browser complain of what they can't load or may not run; errors of Lede's own scripts fail the test.
    const errors = await tab.takeErrors();
    test.expect(errors.filter((error) => error.includes(firefox.origin))).toEqual([]);
  },
});

export { expect } from '@playwright/test';
