import { expect, it } from 'vitest';
import type { JsonObject } from './json-ld.ts';
import { statedTexts } from './stated-texts.ts';

it.each<[string, JsonObject, string[]]>([
  ['ingredients', { '@type': 'Recipe', recipeIngredient: ['2 leeks', '1 lamp'] }, ['2 leeks', '1 lamp']],
  [
    'steps of a recipe, in sections or not',
    {
      '@type': ['Recipe'],
      recipeInstructions: [
        { '@type': 'HowToStep', text: 'Wash the leeks.' },
        { '@type': 'HowToSection', name: 'Soup', itemListElement: [{ text: 'Boil them.' }] },
        'Eat.',
      ],
    },
    ['Wash the leeks.', 'Soup', 'Boil them.', 'Eat.'],
  ],
  [
    'steps of a guide',
    { '@type': 'HowTo', step: { name: 'Climb', text: 'Up the stairs.' } },
    ['Climb', 'Up the stairs.'],
  ],
  [
    'questions and answers, without their markup',
    { '@type': 'Question', name: 'Who lit it?', acceptedAnswer: { text: '<p>The <b>society</b>.</p>' } },
    ['Who lit it?', 'The  society .'],
  ],
  ['nothing of other things', { '@type': 'Product', name: 'Lamp', recipeIngredient: 'brass' }, []],
])('tells %s', (_, node, expected) => {
  expect(statedTexts([node], null)).toEqual(expected);
});

it('tells the body of the article first', () => {
  expect(statedTexts([{ '@type': 'Recipe', recipeIngredient: '2 leeks' }], 'The lamp.')).toEqual([
    'The lamp.',
    '2 leeks',
  ]);
});

it('does not follow endless nesting', () => {
  let step: JsonObject = { text: 'deep' };
  for (let i = 0; i < 20; i++) step = { itemListElement: step };
  expect(statedTexts([{ '@type': 'HowTo', step }], null)).toEqual([]);
});
