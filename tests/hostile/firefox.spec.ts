import { STORY_WORDS, storyPage } from '../../tools/bench/hostile/page.ts';
import type { ExtensionFirefox } from '../../tools/browser/extension-firefox.ts';
import type { View, ViewRoot } from '../e2e/both/lede-tab.ts';
import { expectOn, leave, turnOn } from '../e2e/both/switch.ts';
import { expect, test } from './firefox-fixtures.ts';
import { findFaults } from './oracle/find-faults.ts';
import { CONTROL_PAGE, fireIn } from './oracle/fire.ts';
import { OWN_NAMES } from './oracle/own-names.ts';
import { report } from './report.ts';
import { alarmsIn, articlePage, chunked } from './vectors/article-page.ts';
import { allVectors, shareOf } from './vectors/index.ts';

test('the vectors are alive in Firefox: put into a page as they are, more than one in ten runs its script', async ({
  firefox,
  alarms,
  hostileSite,
  share,
}) => {
  const scripts = shareOf(allVectors(), share).filter(({ isScript }) => isScript);
  const fired: string[] = [];
  for (const some of chunked(scripts)) {
    await firefox.goto(hostileSite.put(CONTROL_PAGE));
    fired.push(...(await fireIn(firefox, some)).all);
  }
  report('vectors whose scripts ran in Firefox, put in as they are', `${fired.length} of ${scripts.length}`);
  expect(fired.length).toBeGreaterThan(scripts.length / 10);
  expect((await alarms.take()).length).toBeGreaterThanOrEqual(fired.length);
});

test('what comes alive in popup or reader mode is noticed in Firefox', async ({
  tab,
  alarms,
  hostileSite,
}) => {
  await tab.goTo(hostileSite.put(articlePage([])));
  const popup = await tab.openPopup();
  await popup.evaluate(ring);
  expect(await alarms.take()).toEqual(['in the view']);
  await turnOn(tab);
  await tab.reader().evaluate(comeAlive);
  await expect.poll(() => alarms.take()).toEqual(['in the view']);
  expect(await tab.reader().evaluate(FAULTS)).toEqual(
    expect.arrayContaining([expect.stringContaining('onerror')]),
  );
  await leave(tab);
});

test('nothing comes alive in popup and reader mode of Firefox', async ({
  firefox,
  tab,
  alarms,
  hostileSite,
  share,
}) => {
  const vectors = shareOf(allVectors(), share);
  const faults: string[] = [];
  const shown = { popup: new Set<number>(), reader: new Set<number>() };
  for (const some of chunked(vectors)) {
    await gotoQuietly(firefox, hostileSite.put(articlePage(some)));
    const popup = await tab.openPopup();
    await lookAt(popup, shown.popup);
    await popup.press('Reader mode');
    await expectOn(tab);
    // It is not left: a page that gets its focus back may well run what is its own.
    await lookAt(tab.reader(), shown.reader);
  }
  report('vectors whose paragraphs reached the popup of Firefox', `${shown.popup.size} of ${vectors.length}`);
  report(
    'vectors whose paragraphs reached reader mode in Firefox',
    `${shown.reader.size} of ${vectors.length}`,
  );
  expect(faults).toEqual([]);
  expect(await alarms.take()).toEqual([]);
  expect(Math.min(shown.popup.size, shown.reader.size)).toBeGreaterThan(vectors.length * 0.8);

  async function lookAt(view: View, reached: Set<number>): Promise<void> {
    await expect.poll(() => view.evaluate(storyOf)).toContain(STORY_WORDS[1]);
    faults.push(...(await view.evaluate(FAULTS)));
    for (const alarm of alarmsIn(await view.evaluate(storyOf))) reached.add(alarm);
  }
});

test('a site that Firefox closes to extensions is said to be closed', async ({
  firefox,
  tab,
  hostileSite,
}) => {
  await firefox.inBrowser(CLOSE_SITE, '127.0.0.1');
  try {
    const closed = new URL(hostileSite.put(storyPage({ head: '<link rel="icon" href="/gull.svg">' })));
    closed.hostname = '127.0.0.1';
    await tab.goTo(closed.href);
    await expect.poll(() => firefox.inBrowser<boolean>(HAS_ICON)).toBe(true);
    const popup = await tab.openPopup();
    await expect.poll(() => popup.text()).toContain('The browser keeps this page to itself.');
  } finally {
    await firefox.inBrowser(CLOSE_SITE, '');
  }
});

test('a window that a page of Firefox has written itself is read', async ({ firefox, tab, hostileSite }) => {
  await tab.goTo(hostileSite.put(storyPage()));
  await tab.evaluate((story) => {
    const written = open('')?.document;
    written?.write(story);
    written?.close();
  }, storyPage());
  await expect.poll(() => firefox.inBrowser<string>(ADDRESS_IN_FRONT)).toBe('about:blank');
  const popup = await tab.openPopup();
  await expect.poll(() => popup.text()).toContain(STORY_WORDS[1]);
  await tab.closePopup();
  await firefox.inBrowser(CLOSE_TAB_IN_FRONT);
});

/** Run in the browser's own window. */
const CLOSE_SITE = `
  const name = 'extensions.webextensions.restrictedDomains';
  if (args[0] === '') Services.prefs.clearUserPref(name);
  else Services.prefs.setStringPref(name, args[0]);
`;
const HAS_ICON = 'return Boolean(win.gBrowser.getIcon(win.gBrowser.selectedTab));';
const ADDRESS_IN_FRONT = 'return win.gBrowser.currentURI.spec;';
const CLOSE_TAB_IN_FRONT = 'win.gBrowser.removeCurrentTab();';

/**
 * Goes to a page whose scripts are switched off until it has loaded, so that no handler of its own has run; whatever
 * runs later was brought to life by somebody else.
 */
async function gotoQuietly(firefox: ExtensionFirefox, url: string): Promise<void> {
  const allowScripts = (isAllowed: boolean) =>
    firefox.inBrowser('win.gBrowser.selectedBrowser.browsingContext.allowJavascript = args[0];', isAllowed);
  await allowScripts(false);
  await firefox.goto(url);
  await allowScripts(true);
}

// What follows is sent into views as its source.

function storyOf(root: ViewRoot): string {
  return root.querySelector('.story')?.textContent ?? '';
}

const FAULTS =
  `(root) => (${findFaults})(root.querySelector('.story'), ${JSON.stringify(OWN_NAMES)})` as unknown as (
    root: ViewRoot,
  ) => string[];

/** Calls what vectors call. Policies keep everything in the popup from doing so by itself. */
function ring(root: ViewRoot): void {
  const { defaultView } = root as Document & { defaultView: { wrappedJSObject: Window } };
  defaultView.wrappedJSObject.alert('in the view');
}

function comeAlive(root: ViewRoot): void {
  const picture = root.ownerDocument?.createElement('img') as HTMLImageElement;
  picture.setAttribute('onerror', 'alert("in the view")');
  picture.setAttribute('src', 'x:y');
  root.querySelector('.story')?.append(picture);
}
