import { expect, it } from 'vitest';
import { measure } from '../testing/parts.ts';
import { leadsOffSite } from './off-site.ts';

it.each([
  ['/story', false],
  ['story.html', false],
  ['https://harbour-post.example/a', false],
  ['https://www.harbour-post.example/a', false],
  ['//video.harbour-post.example/a', false],
  ['https://shop.example/lamp', true],
  ['//shop.example/lamp', true],
  ['https://harbour-post.shop.example/lamp', true],
  ['https://post.co.uk/lamp', true],
])('a link to %s: %s', (address, expected) => {
  expect(leadsOffSite(measure(`<p>See <a href="${address}">the lamp</a></p>`).part('p'))).toBe(expected);
});

it.each([
  ['one of them stays', '<a href="/a">a</a> <a href="https://shop.example/">b</a>'],
  ['there is none', 'See the lamp'],
])('is not so when %s', (_, html) => {
  expect(leadsOffSite(measure(`<p>${html}</p>`).part('p'))).toBe(false);
});
