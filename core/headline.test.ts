import { expect, it } from 'vitest';
import { findHeadline } from './headline.ts';
import { measure } from './testing/parts.ts';

const TITLES = ['Gull Point lighthouse shines again after eleven dark years'];

function headlineOf(html: string): string | undefined {
  return findHeadline(measure(html).root, { titles: TITLES })?.source.id;
}

it.each([
  [
    'is most like a title',
    '<h1 id="a">The Harbour Post</h1><h2 id="b">Gull Point lighthouse shines again</h2>',
  ],
  ['stands first among equals', `<h2 id="b">${TITLES[0]}</h2><h2 id="c">${TITLES[0]}</h2>`],
  ['is of the first level', `<h2 id="a">${TITLES[0]}</h2><h1 id="b">${TITLES[0]}</h1>`],
  [
    'is no link',
    '<a href="/"><h2>Gull Point lighthouse shines</h2></a><h2 id="b">Gull Point lighthouse shines</h2>',
  ],
  [
    'is worded a little differently',
    '<h1 id="b">Gull Point lighthouse is shining again after dark years</h1>',
  ],
])('takes the heading that %s', (_, html) => {
  expect(headlineOf(html)).toBe('b');
});

it.each([
  ['no heading is like a title', '<h1>Ferry to leave later</h1>'],
  ['there are no headings', `<p>${TITLES[0]}</p>`],
  ['a heading holds half the story', `<h1>${TITLES[0]} ${'and more '.repeat(30)}</h1>`],
])('takes none where %s', (_, html) => {
  expect(headlineOf(html)).toBeUndefined();
});
