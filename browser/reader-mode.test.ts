import { expect, test, vi } from 'vitest';
import { readerState, showReader, toggleReader } from './reader-mode.ts';
import { ARTICLE, fakeTab, pageReturning } from './testing/tab.ts';

const tab = fakeTab();

test('asking twice for what is already so is harmless', async () => {
  expect(await showReader(tab.id, true)).toEqual({ ok: true, isOn: true });
  expect(await showReader(tab.id, true)).toEqual({ ok: true, isOn: true });
  expect(await showReader(tab.id, false)).toEqual({ ok: true, isOn: false });
  expect(await showReader(tab.id, false)).toEqual({ ok: true, isOn: false });
});

test('a second press within half a second is part of the first', async () => {
  vi.useFakeTimers();
  await toggleReader(tab.id);
  await vi.advanceTimersByTimeAsync(300);
  await toggleReader(tab.id);
  expect(await readerState(tab.id)).toBe('on');
  await vi.advanceTimersByTimeAsync(300);
  await toggleReader(tab.id);
  expect(await readerState(tab.id)).toBe('off');
});

test('a page that is no article keeps reader mode off and says why', async () => {
  tab.scripts['/page.js'] = pageReturning({ ok: false, reason: 'front-page' });
  expect(await toggleReader(tab.id)).toEqual({ ok: false, reason: 'front-page' });
  expect(await readerState(tab.id)).toBe('off');
});

test('a page that takes reader mode away is named', async () => {
  tab.scripts['/reader.js'] = () => 'blocked';
  expect(await showReader(tab.id, true)).toEqual({ ok: false, reason: 'reader-blocked' });
});

test('reader mode that is left in the moment in which it opens is off, and nothing has failed', async () => {
  tab.scripts['/reader.js'] = () => 'off';
  expect(await toggleReader(tab.id)).toEqual({ ok: true, isOn: false });
});

test('reader mode that does not come up has failed', async () => {
  tab.scripts['/reader.js'] = () => null;
  expect(await showReader(tab.id, true)).toEqual({ ok: false, reason: 'failed' });
});

test('reader mode gets its typefaces, the letters of the article among them', async () => {
  tab.scripts['/page.js'] = pageReturning({ ...ARTICLE, article: { lang: 'pl', title: 'Wałęsa' } });
  let families: string[] = [];
  tab.scripts['/reader.js'] = async () => {
    families = (await globalThis.lede?.typefaces)?.map(({ family }) => family) ?? [];
    return 'on';
  };
  await showReader(tab.id, true);
  expect([...new Set(families)]).toEqual([
    'Newsreader',
    'Libre Franklin',
    'Newsreader Extended',
    'Libre Franklin Extended',
  ]);
});

test.each(['visit', 'article'] as const)('typefaces reach no page that is no article (%s)', async (wish) => {
  tab.scripts['/page.js'] = pageReturning({ ok: false, reason: 'front-page' });
  await showReader(tab.id, true, wish);
  expect(await Promise.race([globalThis.lede?.typefaces, 'none'])).toBe('none');
});

test('what the popup has read is not read again while the page stands still', async () => {
  let readings = 0;
  tab.scripts['/page.js'] = () => {
    readings += 1;
    return pageReturning(ARTICLE)();
  };
  await showReader(tab.id, true);
  await showReader(tab.id, false);
  expect(readings).toBe(1);
  // As the page keeps it.
  if (globalThis.lede) globalThis.lede.kept = { recall: async () => ARTICLE as never, forget() {} };
  expect(await showReader(tab.id, true)).toEqual({ ok: true, isOn: true });
  expect(readings).toBe(1);
});
