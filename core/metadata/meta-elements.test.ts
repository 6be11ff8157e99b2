import { expect, it } from 'vitest';
import { LIMITS } from '../limits.ts';
import { parse } from '../testing/page.ts';
import { firstMeta, metaElements } from './meta-elements.ts';

const read = (html: string) => metaElements(parse(`<head>${html}</head>`));

it('finds values by name, property and itemprop, in lower case, in order', () => {
  const found = read(
    '<meta name="Author" content=" Nora "><meta property="og:title" content="Lamp">' +
      '<meta itemprop="datePublished dateCreated" content="2026"><meta name="author" content="Jon">',
  );
  expect([...found]).toEqual([
    ['author', ['Nora', 'Jon']],
    ['og:title', ['Lamp']],
    ['datepublished', ['2026']],
    ['datecreated', ['2026']],
  ]);
});

it('passes over what is said of the works that a page quotes', () => {
  const page = parse(
    '<ol><li itemprop="citation" itemscope><meta itemprop="author" content="Jon"></li></ol>' +
      '<div itemprop="blogPost" itemscope><meta itemprop="author" content="Nora"></div>',
  );
  expect([...metaElements(page)]).toEqual([['author', ['Nora']]]);
});

it('passes over empty values and over names that no site would use', () => {
  const long = 'x'.repeat(LIMITS.metaName + 1);
  expect(read(`<meta name="a" content=" "><meta name="${long}" content="b"><meta content="c">`)).toEqual(
    new Map(),
  );
});

it('answers with the first value of the first name that has one', () => {
  const found = new Map([
    ['b', ['2']],
    ['c', ['3', '4']],
  ]);
  expect(firstMeta(found, ['a', 'c', 'b'])).toBe('3');
  expect(firstMeta(found, ['a'])).toBeNull();
});
