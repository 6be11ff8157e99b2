import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { proposeRule, readerState, readTab, showReader, toggleReader } from './page.ts';

const URL_READ = 'https://example.com/story';
const ARTICLE = { ok: true, article: { lang: 'en' }, removals: [] };

/** What the scripts of the extension return when they are injected; a page of its own for each test. */
let scripts: Record<string, () => unknown>;
let tabUrl: string;

beforeEach(() => {
  tabUrl = URL_READ;
  scripts = {
    '/page.js': () => JSON.stringify({ url: URL_READ, outcome: ARTICLE }),
    '/reader.js': () => {
      globalThis.lede ??= {};
      globalThis.lede.reader = { print: () => {}, leave: () => delete globalThis.lede?.reader };
      return 'on';
    },
  };
  vi.stubGlobal('fetch', async () => new Response('font'));
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [tab()] as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => tab() as never);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async (injection: Injection) => [
    {
      result: injection.files
        ? scripts[injection.files[0] ?? '']?.()
        : injection.func?.(...(injection.args ?? [])),
    },
  ]) as never);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  globalThis.lede = undefined;
});

interface Injection {
  files?: string[];
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
}

function tab() {
  return { id: 7, url: tabUrl };
}

test('reading a tab gives what the injected script returns', async () => {
  const page = { url: URL_READ, outcome: ARTICLE, hasSelection: true };
  scripts['/page.js'] = () => JSON.stringify(page);
  expect(await readTab()).toMatchObject({ tabId: 7, wish: 'article', outcome: ARTICLE, hasSelection: true });
});

test('what is wished for is handed to the script before it runs', async () => {
  scripts['/page.js'] = () =>
    JSON.stringify({ url: URL_READ, outcome: { ok: false, reason: globalThis.lede?.wish } });
  expect((await readTab('selection')).outcome).toEqual({ ok: false, reason: 'selection' });
});

test('a script that threw has failed', async () => {
  scripts['/page.js'] = () => null;
  expect((await readTab()).outcome).toEqual({ ok: false, reason: 'failed' });
});

test('a page that the tab has left is not shown', async () => {
  scripts['/page.js'] = () => {
    tabUrl = 'https://example.com/other';
    return JSON.stringify({ url: URL_READ, outcome: ARTICLE });
  };
  expect((await readTab()).outcome).toEqual({ ok: false, reason: 'page-changed' });
});

test('a first refusal that came too early is tried again', async () => {
  vi.mocked(fakeBrowser.scripting.executeScript).mockRejectedValueOnce(
    new Error('Cannot access contents of the page.'),
  );
  expect((await readTab()).outcome).toEqual(ARTICLE);
});

test('a page that does not answer in three seconds is said to be so, and its answer still comes', async () => {
  vi.useFakeTimers();
  let answer = (_text: unknown) => {};
  scripts['/page.js'] = () => new Promise((resolve) => (answer = resolve));
  vi.mocked(fakeBrowser.scripting.executeScript).mockImplementationOnce((async () => [
    { result: await scripts['/page.js']?.() },
  ]) as never);
  const reading = readTab();
  await vi.advanceTimersByTimeAsync(3_000);
  const { outcome, later } = await reading;
  expect(outcome).toEqual({ ok: false, reason: 'not-answering' });
  answer(JSON.stringify({ url: URL_READ, outcome: ARTICLE }));
  expect((await later)?.outcome).toEqual(ARTICLE);
});

test('a rule is proposed by what was read in the page', async () => {
  const propose = vi.fn(() => ({ ok: false, reason: 'like-the-story' }) as const);
  globalThis.lede = { reading: { outcome: { ok: false, reason: 'failed' }, sources: [], propose } };
  expect(await proposeRule(7, 12, 'remove')).toEqual({ ok: false, reason: 'like-the-story' });
  expect(propose).toHaveBeenCalledWith(12, 'remove');
  globalThis.lede = {};
  expect(await proposeRule(7, 12, 'remove')).toEqual({ ok: false, reason: 'gone' });
});

test('asking twice for what is already so is harmless', async () => {
  expect(await showReader(7, true)).toEqual({ ok: true, isOn: true });
  expect(await showReader(7, true)).toEqual({ ok: true, isOn: true });
  expect(await showReader(7, false)).toEqual({ ok: true, isOn: false });
  expect(await showReader(7, false)).toEqual({ ok: true, isOn: false });
});

test('a second press within half a second is part of the first', async () => {
  vi.useFakeTimers();
  await toggleReader(7);
  await vi.advanceTimersByTimeAsync(300);
  await toggleReader(7);
  expect(await readerState(7)).toBe('on');
  await vi.advanceTimersByTimeAsync(300);
  await toggleReader(7);
  expect(await readerState(7)).toBe('off');
});

test('a page that is no article keeps reader mode off and says why', async () => {
  scripts['/page.js'] = () => JSON.stringify({ url: URL_READ, outcome: { ok: false, reason: 'front-page' } });
  expect(await toggleReader(7)).toEqual({ ok: false, reason: 'front-page' });
  expect(await readerState(7)).toBe('off');
});

test('a page that takes reader mode away is named', async () => {
  scripts['/reader.js'] = () => 'blocked';
  expect(await showReader(7, true)).toEqual({ ok: false, reason: 'reader-blocked' });
});
