import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

test.each([
  ['The board’s 3 piers', ['The', 'board’s', '3', 'piers']],
  ["rock'n'roll in '90s", ["rock'n'roll", 'in', '90s']],
  ['Kiel–Oslo: 1,5 m²', ['Kiel', 'Oslo', '1', '5', 'm²']],
  ['3’s company', ['3’s', 'company']],
  ["dogs'", ['dogs']],
  ['Маяк зажёгся', ['Маяк', 'зажёгся']],
  ['', []],
])('the words of "%s"', (text, words) => expect(wordsOf(text)).toEqual(words));

test('are those that the pattern for all scripts finds', () => {
  const signs = fc.constantFrom(...'aZéßøÿʼ³½ª 09\'’‘"-–.,€\u00a0\u0301яع海\u{1f600}');
  fc.assert(
    fc.property(fc.array(signs), (all) => {
      const text = all.join('');
      expect(wordsOf(text)).toEqual(text.match(/[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}]+)*/gu) ?? []);
    }),
  );
});
