import { expect, test } from 'vitest';
import { countWords, isUnspaced } from './units.ts';

test.each([
  ['The pier – at last – is shut.', 8],
  ['a well-kept 1,500-ton ship', 4],
  ['', 0],
  ['港は今日、二年ぶりに再開した。', 7],
  ['码头今天重新开放。', 5],
  ['ท่าเรือเปิดอีกครั้ง', 4],
  ['항구가 오늘 문을 열었다.', 4],
  ['NHKは港を', 3],
])('%s: %i words', (text, words) => expect(countWords(text)).toBe(words));

test('Chinese and Japanese put no space between sentences, Korean does', () => {
  expect(isUnspaced('た。')).toBe(true);
  expect(isUnspaced('다.')).toBe(false);
});
