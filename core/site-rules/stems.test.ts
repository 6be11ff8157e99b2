import { expect, it } from 'vitest';
import { dataStems, nameStems } from './stems.ts';

it.each([
  ['related-stories', ['related', 'stories']],
  ['HouseNote_box__3kF2x', ['house', 'note', 'box']],
  ['sc-bdVaJa kZkrqH', ['sc']],
  ['css-1q2w3e4-NewsletterBox', ['css', 'newsletter', 'box']],
  ['jssbox142 Promo-root-7', ['jssbox', 'promo', 'root']],
  ['c-card c-card--wide', ['card', 'wide']],
  ['a1b2c3d4', []],
  ['Kasten-größe', ['kasten', 'größe']],
])('the class "%s" is made of %j', (name, stems) => {
  const element = document.createElement('p');
  element.className = name;
  expect(nameStems(element)).toEqual(stems);
});

it('attributes that name are kept without their numbers, others are not', () => {
  const element = document.createElement('div');
  for (const [name, value] of [
    ['data-component', 'sign-up-3'],
    ['widget-type', 'newsletters widget'],
    ['data-id', 'story-88'],
    ['data-url', '/a/b'],
    ['aria-label', 'Sign up today'],
    ['data-empty', '42'],
    ['role', 'complementary'],
  ] as const)
    element.setAttribute(name, value);
  expect(dataStems(element)).toEqual([
    'data-component=sign-up',
    'role=complementary',
    'widget-type=newsletters-widget',
  ]);
});
