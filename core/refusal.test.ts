import { describe, expect, it } from 'vitest';
import { readMetadata } from './metadata/metadata.ts';
import { refusalByType, refusalWithoutArticle } from './refusal.ts';
import { ADDRESS, parse } from './testing/page.ts';
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

it.each([
  ['that is the whole page', '<embed type="application/pdf" src="/plan.pdf">', 'pdf'],
  ['in a story', `<p>${prose(40)}</p><embed type="application/pdf" src="/plan.pdf">`, null],
])('a PDF %s', (_, html, expected) => {
  expect(refusalByType(parse(html))).toBe(expected);
});

it.each(['rss', 'feed', 'RDF'])('a feed that is served as XML is known by its root: %s', (root) => {
  expect(refusalByType(typed('text/xml', root))).toBe('feed');
});

describe('a page without an article', () => {
  const refusal = (html: string) => {
    const document = parse(html);
    const { root, removals } = measure(html);
    const metadata = readMetadata(document, ADDRESS);
    return refusalWithoutArticle({ root, document, metadata, url: ADDRESS, removals });
  };

  it.each([
    ['is blank', '', { reason: 'blank' }],
    ['is not blank with a picture', '<img src="/a.jpg">', { reason: 'no-article' }],
    [
      'may hold it in a frame',
      '<p>Reader</p><iframe src="https://b.example/story"></iframe>',
      { reason: 'in-frame', detail: 'https://b.example/story' },
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
    expect(refusal(html)).toEqual({ ok: false, ...expected });
  });
});
