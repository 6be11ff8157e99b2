import { describe, expect, it } from 'vitest';
import type { Metadata } from './metadata/metadata.ts';
import { isFrontPage, refusalByType, refusalWithoutArticle } from './refusal.ts';
import { parse } from './testing/page.ts';
import { measure, prose } from './testing/parts.ts';

function typed(contentType: string, root = 'html'): Document {
  const page = document.implementation.createDocument(null, root);
  Object.defineProperty(page, 'contentType', { value: contentType });
  return page;
}

it.each([
  ['text/html', null],
  ['application/xhtml+xml', null],
  ['text/plain', null],
  ['application/pdf', 'pdf'],
  ['image/svg+xml', 'image'],
  ['image/jpeg', 'image'],
  ['video/mp4', 'media'],
  ['audio/mpeg', 'media'],
  ['application/rss+xml', 'feed'],
  ['application/atom+xml', 'feed'],
  ['application/json', 'data'],
  ['application/ld+json', 'data'],
  ['text/javascript', 'data'],
  ['text/xml', 'data'],
  ['application/xml', 'data'],
])('a document of type %s: %s', (type, expected) => {
  expect(refusalByType(typed(type))).toBe(expected);
});

it.each(['rss', 'feed', 'RDF'])('a feed that is served as XML is known by its root: %s', (root) => {
  expect(refusalByType(typed('text/xml', root))).toBe('feed');
});

describe('a page without an article', () => {
  const refusal = (html: string) => refusalWithoutArticle(measure(html).root, parse(html));

  it.each([
    ['is blank', '', { reason: 'blank' }],
    ['is not blank with a picture', '<img src="/a.jpg">', { reason: 'no-article' }],
    [
      'may hold it in a frame',
      '<p>Reader</p><iframe src="https://b.example/story"></iframe>',
      { reason: 'in-frame', detail: 'b.example' },
    ],
    ['may hold something else', '<p>Map of the tides</p>', { reason: 'no-article' }],
    [
      'is not about frames that lead nowhere',
      '<p>Reader</p><iframe src="about:blank"></iframe>',
      { reason: 'no-article' },
    ],
    [
      'is not about frames beside text',
      `<p>${prose(80)}</p><iframe src="https://b.example/"></iframe>`,
      { reason: 'no-article' },
    ],
  ])('%s', (_, html, expected) => {
    expect(refusal(html)).toEqual(expected);
  });
});

describe('a front page', () => {
  const story = '<h2><a href="/s">Ferry to leave later from Monday</a></h2><p>The captain moved.</p>';
  const isFront = (html: string, url = 'https://post.example/', isDeclaredArticle = false) =>
    isFrontPage(measure(html).root, { isDeclaredArticle } as Metadata, url);

  it.each([
    ['at the top of a site', 8, 'https://post.example/', true],
    ['of a language', 8, 'https://post.example/en-gb/', true],
    ['with few stories', 7, 'https://post.example/', false],
    ['of a section has more stories', 20, 'https://post.example/coast/', true],
    ['of a section with few of them', 19, 'https://post.example/coast/', false],
  ])('%s: %i stories at %s', (_, stories, url, expected) => {
    expect(isFront(story.repeat(stories), url)).toBe(expected);
  });

  it('does not call itself an article', () => {
    expect(isFront(story.repeat(30), undefined, true)).toBe(false);
  });

  it('has no long text in one place', () => {
    expect(isFront(`${story.repeat(30)}<article><p>${prose(160)}</p></article>`)).toBe(false);
  });
});
