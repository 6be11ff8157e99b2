import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteEverything, fromFile, readStoredData, replaceStoredData, toFile } from './stored-data.ts';

beforeEach(() => fakeBrowser.reset());

const DATA = { sync: { theme: 'dark' }, local: { places: { a1: [3, 9, 7] } } };

it('a file holds everything, and gives it back', async () => {
  await fakeBrowser.storage.sync.set(DATA.sync);
  await fakeBrowser.storage.local.set(DATA.local);
  expect(fromFile(toFile(await readStoredData()))).toEqual(DATA);
});

it.each([
  ['a text', 'Dear diary'],
  ['a list', '[]'],
  ['the data of something else', '{"sync":{},"local":{}}'],
  ['areas that are none', '{"lede":1,"sync":[],"local":null}'],
  ['nothing', ''],
])('%s is no such file', (_, text) => {
  expect(fromFile(text)).toBeNull();
});

it('data from a file stand in the place of what was there', async () => {
  await fakeBrowser.storage.local.set({ old: 1 });
  expect(await replaceStoredData(DATA)).toBe(true);
  expect(await readStoredData()).toEqual(DATA);
});

it('where a file can’t be kept, all stays as it was', async () => {
  await fakeBrowser.storage.sync.set(DATA.sync);
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('over quota'));
  expect(await replaceStoredData({ sync: { theme: 'x'.repeat(99) }, local: {} })).toBe(false);
  expect(await readStoredData()).toEqual({ ...DATA, local: {} });
});

it('everything is deleted, the right to sites as well', async () => {
  await fakeBrowser.storage.local.set(DATA.local);
  await fakeBrowser.storage.sync.set(DATA.sync);
  localStorage.setItem('settings', '{}');
  const origins = ['https://example.org/*'];
  const remove = vi.fn().mockResolvedValue(true);
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation((async () => ({ origins })) as never);
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(remove);
  await deleteEverything();
  expect(await readStoredData()).toEqual({ sync: {}, local: {} });
  expect(localStorage.length).toBe(0);
  expect(remove).toHaveBeenCalledWith({ origins });
});
