import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  countChoices,
  DEFAULT_SETTINGS,
  loadSettings,
  readSettings,
  saveSettings,
  syncAgain,
  watchSettings,
} from './settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('reading settings', () => {
  it.each([
    ['nothing', undefined],
    ['a number', 7],
    ['a text', 'x'.repeat(9_000)],
    ['null', null],
    ['a list', ['dark']],
    ['unknown names', { colour: 'dark' }],
    ['values of the wrong type', { theme: 3, textSize: '120', images: null, isReaderOpen: 'yes' }],
    ['values that no longer exist', { theme: 'pink', images: 'sometimes' }],
    ['numbers that are none', { textSize: Number.NaN, measure: Number.POSITIVE_INFINITY }],
  ])('gives the defaults for %s', (_, stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what is allowed beside what is not', () => {
    expect(readSettings({ theme: 'sepia', images: 'sometimes' })).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'sepia',
    });
  });

  it.each([
    [10, 80],
    [119, 120],
    [9_000, 200],
  ])('brings a text size of %d to %d', (stored, expected) => {
    expect(readSettings({ textSize: stored }).textSize).toBe(expected);
  });

  it('changes nothing when its own result is read again, whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = readSettings(stored);
        expect(readSettings(settings)).toEqual(settings);
      }),
    );
  });
});

describe('the store', () => {
  it('gives back what was saved and leaves the rest as it was', async () => {
    expect(await saveSettings({ theme: 'dark' })).toBe(true);
    await saveSettings({ textSize: 120 });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', textSize: 120 });
  });

  it('loses no change when two are saved at once', async () => {
    await Promise.all([saveSettings({ theme: 'black' }), saveSettings({ images: 'never' })]);
    expect(await loadSettings()).toMatchObject({ theme: 'black', images: 'never' });
  });

  it('has a change in the moment in which it is chosen, in one piece with nothing else', () => {
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    void saveSettings({ theme: 'black' });
    // Another task may not come, where the popup is closed by the same click.
    expect(set.mock.calls).toEqual([[{ theme: 'black' }]]);
  });

  it('loses no change when another surface has saved since, of which this one has not heard', async () => {
    await saveSettings({ theme: 'black' });
    await fakeBrowser.storage.sync.set({ images: 'never' });
    await saveSettings({ theme: 'dark' });
    expect(await loadSettings()).toMatchObject({ theme: 'dark', images: 'never' });
  });

  it('holds only what differs from the defaults', async () => {
    await saveSettings({ theme: 'dark', textSize: 100 });
    expect(await fakeBrowser.storage.sync.get()).toEqual({ theme: 'dark' });
    await saveSettings({ theme: 'system', textSize: 110 });
    expect(await fakeBrowser.storage.sync.get()).toEqual({ textSize: 110 });
  });

  it('gives the defaults when it is broken', async () => {
    await fakeBrowser.storage.sync.set({ theme: 7, other: 7 });
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('gives the defaults when it cannot be reached', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('no store'));
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no store'));
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps a change on this device when syncing fails, and syncs it later', async () => {
    await saveSettings({ theme: 'dark', textWeight: 500 });
    const failing = [
      vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('over quota')),
      vi.spyOn(fakeBrowser.storage.sync, 'remove').mockRejectedValue(new Error('over quota')),
    ];
    // One of them goes back to its default.
    expect(await saveSettings({ theme: 'sepia', textWeight: 400 })).toBe(true);
    await syncAgain();
    expect(await loadSettings()).toMatchObject({ theme: 'sepia', textWeight: 400 });

    for (const spy of failing) spy.mockRestore();
    await syncAgain();
    expect(await fakeBrowser.storage.sync.get()).toEqual({ theme: 'sepia' });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('has a change that could be synced in the place of one before that could not', async () => {
    await fakeBrowser.storage.local.set({ theme: 'sepia' });
    await saveSettings({ theme: 'black' });
    expect((await loadSettings()).theme).toBe('black');
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('has the last of two changes, also where the first could not be synced', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('over quota'));
    await Promise.all([saveSettings({ theme: 'sepia' }), saveSettings({ theme: 'black' })]);
    expect((await loadSettings()).theme).toBe('black');
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('says so when nothing can be kept', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('over quota'));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
    expect(await saveSettings({ theme: 'sepia' })).toBe(false);
  });

  it('holds nothing once every choice is taken back', async () => {
    await saveSettings({ theme: 'dark', images: 'never' });
    await saveSettings(DEFAULT_SETTINGS);
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(countChoices(await loadSettings())).toBe(0);
  });

  it('tells who watches, until they stop', async () => {
    const seen: string[] = [];
    const stop = watchSettings((settings) => seen.push(settings.theme));
    await saveSettings({ theme: 'dark' });
    await vi.waitFor(() => expect(seen).toContain('dark'));
    stop();
    await saveSettings({ theme: 'light' });
    await loadSettings();
    expect(seen).not.toContain('light');
  });
});
