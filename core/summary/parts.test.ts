import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitIntoParts } from './parts.ts';

test('paragraphs stay whole and fill the parts', () => {
  expect(splitIntoParts('aa\nbb\n\ncccc\ndd', 5)).toEqual(['aa\nbb', 'cccc', 'dd']);
});

test('a paragraph that is too long by itself is cut at a space', () => {
  expect(splitIntoParts('one two three', 8)).toEqual(['one two', 'three']);
});

test('for any text: no part is too long and no character but white space is lost', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, most) => {
      const parts = splitIntoParts(text, most);
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(most);
      expect(parts.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }),
  );
});
