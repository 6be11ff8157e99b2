import { expect, it } from 'vitest';
import { WordIndex } from './word-index.ts';

it.each([
  ['read more on the harbour', true, true],
  ['– read', true, true],
  ['👉 read', true, true],
  ['the harbour, read aloud', true, false],
  ['下载read', true, false],
  ['we reread it', false, false],
  ['rea', true, true],
  ['re', false, false],
  ['', false, false],
])('looks in %j for a word that begins with "rea"', (text, isAnywhere, isFirst) => {
  const index = new WordIndex();
  const other = index.add(['xyz']);
  const list = index.add(['rea']);
  expect([index.mayHave(list, text), index.mayBeginWith(list, text)]).toEqual([isAnywhere, isFirst]);
  expect([index.mayHave(other, text), index.mayBeginWith(other, text)]).toEqual([false, false]);
});

it('knows lists that came after a text was read', () => {
  const index = new WordIndex();
  index.mayHave(index.add(['a']), 'over');
  const late = index.add(['ov', 'zzz']);
  expect(index.mayHave(late, 'over')).toBe(true);
});
