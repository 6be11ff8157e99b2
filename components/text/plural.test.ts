import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { plural } from './plural.ts';

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
});

it.each([
  ['en', [1, 2], ['one', 'other']],
  ['pl', [1, 2, 5, 22], ['one', 'few', 'many', 'few']],
  ['ar', [0, 1, 2, 3, 11, 100], ['zero', 'one', 'two', 'few', 'many', 'other']],
  ['ja', [1], ['other']],
] as const)('in %s, %j ask for %j', (language, counts, forms) => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => {
    if (key !== 'language') asked.push(key);
    return key === 'language' ? language : 'text';
  });
  for (const count of counts) plural('receipt.count', count, String(count));
  expect(asked).toEqual(forms.map((form) => `receipt_count_${form}`));
});

it('shows the number as it is given', () => {
  expect(plural('receipt.count', 1, '1')).toBe('1 block removed');
  expect(plural('receipt.count', 1200, '1,200')).toBe('1,200 blocks removed');
});
