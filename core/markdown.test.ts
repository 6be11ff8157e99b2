import type { Element, ElementContent } from 'hast';
import { expect, it } from 'vitest';
import type { Article } from './article.ts';
import { articleMarkdown } from './markdown.ts';
import { articleText } from './plain-text.ts';

it('gives the article as Markdown, without what was removed', () => {
  expect(articleMarkdown(ARTICLE)).toBe(`# The clock that was slow on purpose

*For fifty years nobody minded.*

Ilse Marlow · The Hourglass · 2026-11-16

![A tower](https://hourglass.example/tower.jpg)

The tower at noon

The bus leaves at **six**.

## A town that runs late

- set the clock right
- [leave it](https://hourglass.example/leave)

| Course   | Cost |
| -------- | ---- |
| Leave it | 0    |

<https://hourglass.example/clock>
`);
});

it('gives the article as plain text', () => {
  expect(articleText(ARTICLE)).toBe(`The clock that was slow on purpose

For fifty years nobody minded.

Ilse Marlow · The Hourglass · 2026-11-16

The bus leaves at six.

A town that runs late

set the clock right

leave it

Course Cost

Leave it 0

https://hourglass.example/clock`);
});

it('leaves out what the page does not say', () => {
  const bare = {
    ...ARTICLE,
    standfirst: null,
    byline: null,
    siteName: null,
    publishedTime: null,
    image: null,
  };
  expect(articleText(bare)).toMatch(/^The clock that was slow on purpose\n\nThe bus/);
  expect(articleMarkdown(bare)).toMatch(/^# The clock that was slow on purpose\n\nThe bus/);
});

it('takes nothing in the text for Markdown', () => {
  const content = { type: 'root' as const, children: [el('p', text('1. *not* a [link](x) <b>'))] };
  expect(articleMarkdown({ ...ARTICLE, content })).toContain('1\\. \\*not\\* a \\[link]\\(x) \\<b>');
});

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function el(tagName: string, ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

const ARTICLE: Article = {
  url: 'https://hourglass.example/clock',
  title: 'The clock that was slow on purpose',
  standfirst: 'For fifty years nobody minded.',
  byline: 'Ilse Marlow',
  siteName: 'The Hourglass',
  publishedTime: '2026-11-16T17:20:00Z',
  modifiedTime: null,
  lang: 'en',
  dir: 'ltr',
  excerpt: null,
  image: {
    src: 'https://hourglass.example/tower.jpg',
    alt: 'A tower',
    caption: 'The tower at noon',
    credit: null,
    width: null,
    height: null,
  },
  content: {
    type: 'root',
    children: [
      el('p', text('The bus leaves at '), el('strong', text('six')), text('.')),
      { type: 'removal', id: 1 },
      el('h2', text('A town that runs late')),
      el(
        'ul',
        el('li', text('set the clock right')),
        el('li', { ...el('a', text('leave it')), properties: { href: 'https://hourglass.example/leave' } }),
      ),
      el(
        'table',
        el('tr', el('th', text('Course')), el('th', text('Cost'))),
        el('tr', el('td', text('Leave it')), el('td', text('0'))),
      ),
    ],
  },
  words: 20,
  isPartial: false,
};
