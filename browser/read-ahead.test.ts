import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAhead, takeReading } from './read-ahead.ts';

test('what was read ahead is taken once', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [] as never);
  readAhead();
  await expect(takeReading()).resolves.toMatchObject({ outcome: { ok: false, reason: 'browser-page' } });
  expect(takeReading()).toBeUndefined();
});

test('who takes the reading hears that it failed', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValue(new Error('gone'));
  readAhead();
  await expect(takeReading()).rejects.toThrow('gone');
});
