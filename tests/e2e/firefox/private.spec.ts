import { isWithoutFirefox, openFirefox, WITHOUT_FIREFOX } from '../both/browsers.ts';
import { firefoxTab } from '../both/firefox-tab.ts';
import { expect, test } from '../both/fixtures.ts';
import { leave, turnOn } from '../both/switch.ts';

// Chromium shows no test what is in its private windows.
test('a private window reads articles like any other', async ({ site }) => {
  test.skip(isWithoutFirefox(), WITHOUT_FIREFOX);
  const firefox = await openFirefox({ isPrivate: true });
  try {
    expect(
      await firefox.inBrowser('return win.gBrowser.selectedBrowser.loadContext.usePrivateBrowsing;'),
    ).toBe(true);
    const tab = firefoxTab(firefox, site);
    await tab.visit('/news/');
    await turnOn(tab);
    await expect.poll(() => tab.reader().text()).toContain('Then I tell them to go outside.');
    await leave(tab);
    expect(await tab.takeErrors()).toEqual([]);
  } finally {
    await firefox.close();
  }
});
