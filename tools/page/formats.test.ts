import { expect, test } from 'vitest';
import type { Summary } from '../../core/article.ts';
import { articleWith, removalWith } from '../../core/testing/article.ts';
import { element, text } from '../../core/testing/nodes.ts';
import { formatPage } from './formats.ts';

const ARTICLE = articleWith({
  url: 'https://harbour-post.example/ferry',
  title: 'The last ferry <1>',
  standfirst: 'An island without a boat.',
  byline: 'Ida Holm',
  siteName: 'The Harbour Post',
  publishedTime: '2024-05-03',
  modifiedTime: '2024-05-04',
  image: {
    src: 'https://harbour-post.example/pier.jpg',
    alt: 'A pier',
    caption: 'The pier.',
    credit: 'Jens Brandt',
    width: null,
    height: null,
  },
  content: {
    type: 'root',
    children: [
      element('p', text('It left at '), element('b', text('nine')), text('.')),
      { type: 'removal', id: 1 },
      element('p', text('Nobody waved.')),
    ],
  },
  words: 6,
});

const SUMMARY: Summary = {
  text: 'Nobody waved.',
  sentences: [{ text: 'Nobody waved.', start: 18, end: 31 }],
};

const REMOVAL = removalWith({
  kind: 'newsletter',
  evidence: 'email-form',
  text: 'The morning mail',
  words: 3,
  content: [element('p', text('The morning mail'))],
});

const HEAD = 'Ida Holm · The Harbour Post · 2024-05-03 · updated 2024-05-04';

test('writes plain text', () => {
  expect(formatPage('text', ARTICLE, SUMMARY, [REMOVAL])).toBe(
    [
      'The last ferry <1>',
      'An island without a boat.',
      HEAD,
      'In short: Nobody waved.',
      '[The pier. Jens Brandt]',
      'It left at nine.',
      'Nobody waved.\n',
    ].join('\n\n'),
  );
});

test('writes Markdown', () => {
  expect(formatPage('markdown', ARTICLE, SUMMARY, [REMOVAL])).toBe(
    [
      '# The last ferry <1>',
      '**An island without a boat.**',
      HEAD,
      '> Nobody waved.',
      '![A pier](https://harbour-post.example/pier.jpg)',
      'The pier. Jens Brandt',
      'It left at **nine**.',
      'Nobody waved.\n',
    ].join('\n\n'),
  );
});

test('writes an HTML document in which nothing of the page is markup but its own elements', () => {
  const page = new DOMParser().parseFromString(formatPage('html', ARTICLE, SUMMARY, [REMOVAL]), 'text/html');
  expect(page.title).toBe('The last ferry <1>');
  expect(page.querySelector('article[lang=en][dir=ltr] > h1')?.textContent).toBe('The last ferry <1>');
  expect([...page.querySelectorAll('article > *')].map(({ localName }) => localName)).toEqual([
    'h1',
    'p',
    'p',
    'blockquote',
    'figure',
    'p',
    'p',
  ]);
  expect(page.querySelector('figcaption')?.textContent).toBe('The pier. Jens Brandt');
});

test('writes JSON', () => {
  const { article, summary, removals } = JSON.parse(formatPage('json', ARTICLE, SUMMARY, [REMOVAL]));
  expect(article).toMatchObject({
    captions: ['The pier. Jens Brandt'],
    text: 'It left at nine.\n\nNobody waved.',
  });
  expect(summary).toEqual(SUMMARY);
  expect(removals).toEqual([
    { kind: 'newsletter', evidence: 'email-form', text: 'The morning mail', words: 3 },
  ]);
});

test('names no site that is none', () => {
  const saved = { ...ARTICLE, siteName: 'saved-page.invalid' };
  expect(formatPage('text', saved, SUMMARY, [])).toContain(
    '\n\nIda Holm · 2024-05-03 · updated 2024-05-04\n\n',
  );
});

test('leaves out what the page does not say', () => {
  const bare = articleWith({ title: ARTICLE.title, content: ARTICLE.content });
  const nothing: Summary = { text: '', sentences: [] };
  expect(formatPage('text', bare, nothing, [])).toBe(
    'The last ferry <1>\n\nIt left at nine.\n\nNobody waved.\n',
  );
});
