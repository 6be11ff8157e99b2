import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { namingClosed, readTab } from './page.ts';
import { ARTICLE, fakeTab, pageReturning } from './testing/tab.ts';

const tab = fakeTab();

test('reading a tab gives what the injected script returns', async () => {
  const page = { outcome: ARTICLE, hasSelection: true };
  tab.scripts['/page.js'] = () => JSON.stringify(page);
  expect(await readTab()).toMatchObject({
    tabId: tab.id,
    wish: 'article',
    outcome: ARTICLE,
    hasSelection: true,
  });
});

test('what is wished for is handed to the script before it runs', async () => {
  tab.scripts['/page.js'] = () => pageReturning({ ok: false, reason: globalThis.lede?.wish })();
  expect((await readTab('selection')).outcome).toEqual({ ok: false, reason: 'selection' });
});

test('a script that threw has failed', async () => {
  tab.scripts['/page.js'] = () => null;
  expect((await readTab()).outcome).toEqual({ ok: false, reason: 'failed' });
});

test('a page that does not answer in three seconds is said to be so, and its answer still comes', async () => {
  vi.useFakeTimers();
  const { promise, resolve: answer } = Promise.withResolvers();
  tab.scripts['/page.js'] = () => promise;
  const reading = readTab();
  await vi.advanceTimersByTimeAsync(3_000);
  const { outcome, later } = await reading;
  expect(outcome).toEqual({ ok: false, reason: 'not-answering' });
  answer(pageReturning(ARTICLE)());
  expect((await later)?.outcome).toEqual(ARTICLE);
});

test.each([
  [
    'refuses to tell the language',
    async () => Promise.reject(new Error(NO_LANGUAGE)),
    'no-address',
    'no-address',
  ],
  ['tells the language', async () => 'und', 'file-access', 'browser-page'],
  ['never tells the language', () => new Promise<string>(() => {}), 'file-access', 'browser-page'],
])('what Chromium tells no address of is told apart where it %s', async (_, language, closed, open) => {
  vi.spyOn(fakeBrowser.tabs, 'detectLanguage').mockImplementation(language as never);
  vi.useFakeTimers();
  const mayReadFiles = vi.spyOn(fakeBrowser.extension, 'isAllowedFileSchemeAccess');
  for (const [isAllowed, reason] of [
    [false, closed],
    [true, open],
  ] as const) {
    mayReadFiles.mockImplementation((async () => isAllowed) as never);
    const named = namingClosed(UNTOLD);
    await vi.advanceTimersByTimeAsync(300);
    expect((await named).outcome).toMatchObject({ ok: false, reason });
  }
});

describe('in Firefox, what does not let Lede in', () => {
  beforeEach(() => vi.stubEnv('BROWSER', 'firefox'));
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    [
      'has an icon of its own is a site that the browser keeps closed',
      'data:image/png;base64,',
      'browser-page',
    ],
    ['has an icon of the browser is its error page', 'chrome://global/skin/icons/info.svg', 'error-page'],
    ['has no icon is taken for an error page', undefined, 'error-page'],
  ])('and %s', async (_, favIconUrl, reason) => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => ({ ...tab, favIconUrl }) as never);
    const reading = { ...UNTOLD, outcome: { ok: false, reason: 'error-page' } } as const;
    expect((await namingClosed(reading)).outcome).toMatchObject({ ok: false, reason });
  });
});

test('what the browser says more of is called what it said', async () => {
  const chrome = { ...UNTOLD, outcome: { ...UNTOLD.outcome, detail: 'Cannot access a chrome:// URL' } };
  expect(await namingClosed(chrome)).toBe(chrome);
});

// What Chromium was seen to say.
const NO_LANGUAGE = 'Language detection is not supported for this page.';
const UNTOLD = {
  tabId: tab.id,
  wish: 'article',
  hasSelection: false,
  outcome: {
    ok: false,
    reason: 'browser-page',
    detail: 'Error: Cannot access contents of the page. Extension manifest must request permission.',
  },
} as const;
