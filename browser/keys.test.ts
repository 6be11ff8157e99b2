import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readerKeys } from './keys.ts';

it.each([
  ['those that the reader has set', commandsWith('Alt+Shift+E'), 'Alt+Shift+E'],
  ['none, where the reader has taken them away', commandsWith(''), null],
  ['none, on a phone, which has no keys at all', undefined, null],
])('the keys of reader mode are %s', async (_, commands, keys) => {
  vi.spyOn(browser, 'commands', 'get').mockReturnValue(commands as never);
  expect(await readerKeys()).toBe(keys);
});

function commandsWith(shortcut: string): unknown {
  return { getAll: async () => [{ name: 'toggle-reader', shortcut }] };
}
