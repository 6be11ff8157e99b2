import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { captions, plainText } from './text.ts';

const figure: Root = {
  type: 'root',
  children: [
    {
      type: 'element',
      tagName: 'figcaption',
      properties: {},
      children: [
        { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'The pier.' }] },
        {
          type: 'element',
          tagName: 'p',
          properties: {},
          children: [{ type: 'text', value: ' Photo:\n Ida Holm ' }],
        },
      ],
    },
  ],
};

test('parts blocks by a space and keeps no other white space than that', () => {
  expect(plainText(figure)).toBe('The pier. Photo: Ida Holm');
  expect(captions(figure)).toEqual(['The pier. Photo: Ida Holm']);
});
