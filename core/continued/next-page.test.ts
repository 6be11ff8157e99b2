import { describe, expect, it } from 'vitest';
import { parse } from '../testing/page.ts';
import { findNextPage } from './next-page.ts';

const STORY = 'https://harbour-post.example/coast/the-long-quay';

function next(links: string, url = STORY) {
  return findNextPage(parse(`<article><h1>The long quay</h1><p>Text.</p>${links}</article>`, url), url);
}

describe('the page on which an article goes on', () => {
  it.each([
    ['a number in the path', `<a href="${STORY}/2">2</a>`],
    ['a word and a number in the path', `<a href="${STORY}/page/2/">2</a>`],
    ['a parameter', `<a href="?page=2">2</a>`],
    ['a number before the extension', `<a href="the-long-quay-2.html">2</a>`, `${STORY}.html`],
    ['a word', `<a href="${STORY}/2">Next page</a>`],
    ['an arrow', `<a href="${STORY}/2">»</a>`],
    ['a word of another language', `<a href="${STORY}?seite=2">Weiterlesen</a>`],
    ['its relation alone', `<a rel="next" href="${STORY}/2"><img alt=""></a>`],
    ['a link in the head', `<link rel="next" href="${STORY}/2">`],
  ])('is known by %s', (_, links, url = STORY) => {
    expect(next(links, url)).toMatchObject({ number: 2 });
  });

  it.each([
    ['another article', `<a rel="next" href="/coast/the-short-quay">Next</a>`],
    [
      'another article with a number',
      `<a rel="next" href="/coast/71">Next</a>`,
      'https://harbour-post.example/coast/70',
    ],
    ['another site', `<a rel="next" href="https://elsewhere.example/coast/the-long-quay/2">2</a>`],
    ['the page after the next', `<a href="${STORY}/3">3</a>`],
    ['a link that says something else', `<a href="${STORY}/2">Our second report</a>`],
    ['the second page of the comments', `<a href="${STORY}?page=2#comments">2</a>`],
    [
      'the second page of a list beside it',
      `<ul class="related-stories"><li><a href="?page=2">2</a></li></ul>`,
    ],
    ['a year', `<a href="${STORY}/2027">2027</a>`],
  ])('is not %s', (_, links, url = STORY) => {
    expect(next(links, url)).toBeNull();
  });

  it('is the one after the page that is read, of those that go both ways', () => {
    const links = `<a href="${STORY}">1</a> <a href="${STORY}/3">3</a> <a href="${STORY}/4">4</a>`;
    expect(next(links, `${STORY}/2`)).toEqual({ url: `${STORY}/3`, number: 3, last: 4 });
  });

  it('is known whatever else the address asks for', () => {
    expect(next(`<a href="${STORY}/2">2</a>`, `${STORY}?from=letter`)).toMatchObject({ url: `${STORY}/2` });
    expect(next('<a href="?id=7&page=2">2</a>', `${STORY}?id=7`)).toMatchObject({ number: 2 });
    expect(next('<a href="?id=8&page=2">2</a>', `${STORY}?id=7`)).toBeNull();
  });

  it('is none on the last page', () => {
    expect(next(`<a href="${STORY}">1</a> <a href="${STORY}/2">2</a>`, `${STORY}/3`)).toBeNull();
  });

  it('does not make up how many pages there are', () => {
    expect(next(`<a href="${STORY}/2">Next</a>`)).toEqual({ url: `${STORY}/2`, number: 2, last: null });
  });

  it.each([
    ['its links', `<a href="${STORY}/2">2</a><a href="${STORY}/3">3</a><a href="${STORY}/4">4</a>`, 4],
    ['its words', `<div><span>Page 1 of 5</span> <a href="${STORY}/2">Next</a></div>`, 5],
  ])('knows the last page by %s', (_, links, last) => {
    expect(next(links)?.last).toBe(last);
  });
});
