import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showState } from './button.ts';
import type { ButtonState } from './button-state.ts';

const setTitle = vi.fn(async (_: unknown) => {});
const setIcon = vi.fn(async (_: unknown) => {});

beforeEach(() => {
  setTitle.mockReset();
  setIcon.mockReset();
  vi.spyOn(fakeBrowser.action, 'setTitle').mockImplementation(setTitle as never);
  vi.spyOn(fakeBrowser.action, 'setIcon').mockImplementation(setIcon as never);
});

it.each<[ButtonState, string, string]>([
  ['idle', 'Lede', '/icon/idle-16.png'],
  ['reader-on', 'Lede: reader mode is on', '/icon/16.png'],
  ['no-article', 'Lede: no article on this page', '/icon/none-16.png'],
])('%s has a name and a picture of its own, in one tab alone', async (state, title, picture) => {
  await showState(7, state);
  expect(setTitle).toHaveBeenCalledExactlyOnceWith({ tabId: 7, title });
  expect(setIcon).toHaveBeenCalledExactlyOnceWith({
    tabId: 7,
    path: { 16: picture, 32: picture.replace('16', '32'), 48: picture.replace('16', '48') },
  });
});

it('the last state stays, whatever is loaded first', async () => {
  const { promise: isLoaded, resolve: load } = Promise.withResolvers<void>();
  setIcon.mockReturnValueOnce(isLoaded);
  const first = showState(7, 'reader-on');
  const second = showState(7, 'idle');
  await vi.waitFor(() => expect(setIcon).toHaveBeenCalledOnce());
  load();
  await Promise.all([first, second]);
  expect(setIcon.mock.calls).toMatchObject([
    [{ path: { 16: '/icon/16.png' } }],
    [{ path: { 16: '/icon/idle-16.png' } }],
  ]);
});

it('a tab that is closed is nobody’s loss', async () => {
  setTitle.mockRejectedValueOnce(new Error('No tab with id: 7.'));
  await expect(showState(7, 'idle')).resolves.toBeUndefined();
  await showState(8, 'idle');
  expect(setIcon).toHaveBeenCalledOnce();
});
