import { expect, test } from 'vitest';
import { textOf } from './texts.ts';

const ARTICLES = ['One two three.\n\nFour five six.', 'Seven eight nine ten.'].map((text, i) => ({
  id: String(i),
  title: null,
  lang: 'en',
  text,
}));

test('a text has as many words as were asked for, of one article after the other', () => {
  expect(textOf(ARTICLES, 8)).toBe('One two three.\nFour five six.\nSeven eight');
});

test('it ends where there are no more', () => {
  expect(textOf(ARTICLES, 100)).toBe('One two three.\nFour five six.\nSeven eight nine ten.');
});
