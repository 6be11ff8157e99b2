import { expect, test, vi } from 'vitest';
import { readTab } from './page.ts';
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
