import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalized, similarity } from './similarity.ts';

it.each([
  ['  “Gull Point” — lit AGAIN! ', 'gull point lit again'],
  ['ÜBER Öl', 'über öl'],
  ['灯台、再び', '灯台 再び'],
  ['…', ''],
])('normalized(%j)', (text, expected) => {
  expect(normalized(text)).toBe(expected);
});

describe('similarity', () => {
  it.each([
    ['the same words', 'The lamp is lit', 'the lamp, is lit!', 1],
    ['nothing in common', 'the lamp is lit', 'rabbits were banned today', 0],
    ['half the words', 'lamp is lit', 'lamp was broken again maybe', 0.25],
    ['a word that one has twice', 'lamp lamp lit', 'lamp is here', 1 / 3],
    ['a word that the other has twice', 'lamp is here', 'lamp lamp lit', 1 / 3],
    ['two empty texts', '', '…', 0],
    ['one empty text', 'lamp', '', 0],
    [
      'pairs of characters where nothing parts words',
      '灯台に再び光がともった夜に',
      '灯台に再び光がともった朝に',
      20 / 24,
    ],
  ])('of %s', (_, a, b, expected) => {
    expect(similarity(a, b)).toBeCloseTo(expected, 10);
  });

  it('is the same both ways, between 0 and 1, and 1 with itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const value = similarity(a, b);
        expect(value).toBe(similarity(b, a));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        if (normalized(a)) expect(similarity(a, a)).toBe(1);
      }),
    );
  });
});
