import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, isUnpartedScript } from './words.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['  \n ', 0],
    ['— … !', 0],
    ['one', 1],
    ['two words', 2],
    ["don’t, can't and well-known", 4],
    ['4200 crowns', 2],
    ['Straße über façade', 3],
    ['Привет, мир', 2],
    ['مرحبا بالعالم', 2],
    ['안녕하세요 여러분', 2],
    ['灯台', 1],
    ['灯台の光', 2],
    ['灯台の光は', 3],
    ['2026年の灯台', 3],
    ['ประภาคาร', 4],
    ['fast 灯台 light', 3],
  ])('of %j gives %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('of two texts with a space between is the sum of both', () => {
    const spaced = fc.array(fc.constantFrom('lamp', 'Öl', '7', '—', '.', 'don’t'), { maxLength: 8 });
    fc.assert(
      fc.property(spaced, spaced, (a, b) => {
        const [left, right] = [a.join(' '), b.join(' ')];
        expect(countWords(`${left} ${right}`)).toBe(countWords(left) + countWords(right));
      }),
    );
  });
});

it.each([
  ['The lamp was lit.', false],
  ['灯台に再び光がともった。', true],
  ['灯台 was the word on the sign', false],
  ['ไฟประภาคารสว่างอีกครั้ง', true],
  ['등대에 다시 불이 켜졌다.', false],
  ['', false],
])('isUnpartedScript(%j) is %s', (text, expected) => {
  expect(isUnpartedScript(text)).toBe(expected);
});
