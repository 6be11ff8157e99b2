import { expect, it, vi } from 'vitest';
import { formatLocale, formatRange } from './locale.ts';
import { messageKey } from './message-key.ts';

it.each([
  [['en-GB', 'en'], 'en-GB'],
  [['de-DE', 'en-AU'], 'en-AU'],
  [['de-DE', 'fr'], 'en'],
  [[], 'en'],
])('a reader of %j gets English numbers and dates as %s', (languages, locale) => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  expect(formatLocale()).toBe(locale);
});

it('a range of one is one number', () => {
  expect(formatRange(4, 4)).toBe('4');
  expect(formatRange(4, 5)).toBe('4–5');
});

it('a message’s key holds no hyphens', () => {
  expect(messageKey('app-promo')).toBe('appPromo');
  expect(messageKey('ad')).toBe('ad');
});
