import { expect, it } from 'vitest';
import { firstWords } from './first-words.ts';

it.each([
  ['The price of light', 18, 'The price of light'],
  ['The price of light', 17, 'The price of…'],
  ['The price of light', 12, 'The price of…'],
  ['潮の帳面は四十一冊', 4, '潮の帳面…'],
  ['𠮷野家𠮷野家', 4, '𠮷野家𠮷…'],
])('of “%s” with %i signs: %s', (text, signs, expected) => {
  expect(firstWords(text, signs)).toBe(expected);
});
