import { beforeEach, expect, it, vi } from 'vitest';
import { recallSettings, rememberSettings } from './first-paint.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

beforeEach(() => localStorage.clear());

it('gives back what was remembered', () => {
  rememberSettings({ ...DEFAULT_SETTINGS, theme: 'black', textSize: 120 });
  expect(recallSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'black', textSize: 120 });
});

it('gives the defaults when nothing was remembered', () => {
  expect(recallSettings()).toEqual(DEFAULT_SETTINGS);
});

it.each(['{', '7', '"dark"', '{"theme":"pink"}'])('gives the defaults for a broken copy: %s', (copy) => {
  localStorage.setItem('settings', copy);
  expect(recallSettings()).toEqual(DEFAULT_SETTINGS);
});

it('does without a copy where none can be kept', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  rememberSettings({ ...DEFAULT_SETTINGS, theme: 'black' });
  expect(recallSettings()).toEqual(DEFAULT_SETTINGS);
});
