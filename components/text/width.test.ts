import { expect, it } from 'vitest';
import { widthOf } from './width.ts';

it.each([
  ['Contrast', 8],
  ['高コントラスト', 14],
  ['고대비', 6],
  ['عالٍ', 3],
])('%s is as wide as %i Latin letters', (text, letters) => {
  expect(widthOf(text)).toBe(letters);
});
