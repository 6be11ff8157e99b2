import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  countChoices,
  DEFAULT_SETTINGS,
  forgetSettings,
  loadSettings,
  readSettings,
  saveSettings,
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

  it('holds only what differs from the defaults', async () => {
    await saveSettings({ theme: 'dark', textSize: 100 });
    expect(await fakeBrowser.storage.sync.get()).toEqual({ settings: { theme: 'dark' } });
  });

  it('gives the defaults when it is broken', async () => {
    await fakeBrowser.storage.sync.set({ settings: 7 });
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('gives the defaults when it cannot be reached', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('no store'));
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no store'));
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps a change on this device when syncing fails, and syncs the next one', async () => {
    await saveSettings({ theme: 'dark' });
    const failing = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('over quota'));
    expect(await saveSettings({ theme: 'sepia' })).toBe(true);
    expect((await loadSettings()).theme).toBe('sepia');

    failing.mockRestore();
    await saveSettings({ textSize: 90 });
    expect(await fakeBrowser.storage.sync.get('settings')).toEqual({
      settings: { theme: 'sepia', textSize: 90 },
    });
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({});
  });

  it('says so when nothing can be kept', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('over quota'));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
    expect(await saveSettings({ theme: 'sepia' })).toBe(false);
  });

  it('forgets every choice', async () => {
    await saveSettings({ theme: 'dark', images: 'never' });
    await forgetSettings();
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
