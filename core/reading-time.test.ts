import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingTime } from './reading-time.ts';

describe('readingTime', () => {
  it.each([
    ['an English report', 949, 'en', 4, 5],
    ['the same in British English', 949, 'en-GB', 4, 5],
    ['the same in capitals', 949, 'EN-gb', 4, 5],
    ['the same number of words in Finnish', 949, 'fi', 5, 7],
    ['a language that was not measured', 949, 'sw', 5, 6],
    ['an unknown language', 949, null, 5, 6],
    ['a tag that names no language', 949, 'constructor', 5, 6],
    ['Chinese, where two characters count as a word', 1_275, 'zh-Hans', 9, 12],
    ['a note', 40, 'en', 1, 1],
    ['nothing', 0, 'en', 1, 1],
  ])('gives a range for %s', (_, words, lang, min, max) => {
    expect(readingTime(words, lang)).toEqual({ min, max });
  });

  it('is never upside down, and never shrinks with more words', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), fc.constantFrom('en', 'ar', 'ja', null), (a, b, lang) => {
        const [fewer, more] = [readingTime(Math.min(a, b), lang), readingTime(Math.max(a, b), lang)];
        expect(fewer.min).toBeLessThanOrEqual(fewer.max);
        expect(fewer.max).toBeLessThanOrEqual(more.max);
      }),
    );
  });
});
