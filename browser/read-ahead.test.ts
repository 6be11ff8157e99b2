import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAhead, takeAhead } from './read-ahead.ts';
import { DEFAULT_SETTINGS, saveSettings } from './settings.ts';

beforeEach(() => fakeBrowser.reset());

test('what was read ahead is taken once', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [] as never);
  readAhead();
  await expect(takeAhead('reading')).resolves.toMatchObject({
    outcome: { ok: false, reason: 'browser-page' },
  });
  expect(takeAhead('reading')).toBeUndefined();
});

test('who takes the reading hears that it failed, and has the settings', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValue(new Error('gone'));
  readAhead();
  await expect(takeAhead('reading')).rejects.toThrow('gone');
  await expect(takeAhead('settings')).resolves.toEqual(DEFAULT_SETTINGS);
});

test('the settings are read ahead, those that are stored', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [] as never);
  await saveSettings({ images: 'never' });
  readAhead();
  await expect(takeAhead('settings')).resolves.toEqual({ ...DEFAULT_SETTINGS, images: 'never' });
  expect(takeAhead('settings')).toBeUndefined();
});

test('the settings are asked for after the page, and not kept back by a page that is slow', async () => {
  const asked: string[] = [];
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ id: 7 }] as never);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(() => {
    asked.push('page');
    return new Promise(() => {});
  });
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementation(async () => {
    asked.push('settings');
    return {};
  });
  readAhead();
  await expect(takeAhead('settings')).resolves.toEqual(DEFAULT_SETTINGS);
  expect(asked).toEqual(['page', 'settings']);
});
