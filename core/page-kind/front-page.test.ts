import { describe, expect, it } from 'vitest';
import type { Metadata } from '../metadata/metadata.ts';
import { ADDRESS } from '../testing/page.ts';
import { measure, prose } from '../testing/parts.ts';
import { isFrontPage, storyLinks } from './front-page.ts';

const TEASER =
  'The captain moved the ship a week ago, and nobody on the island has heard from him since that day, says the baker.';
const story = `<div><h2><a href="/s">Ferry to leave later from Monday</a></h2><p>${TEASER}</p></div>`;

describe('a front page', () => {
  const isFront = (html: string, url = 'https://post.example/', isDeclaredArticle = false) =>
    isFrontPage(measure(html).root, { isDeclaredArticle } as Metadata, url);

  it.each([
    ['at the top of a site', 8, 'https://post.example/', true],
    ['of a language', 8, 'https://post.example/en-gb/', true],
    ['with few stories', 7, 'https://post.example/', false],
    ['of a section', 12, 'https://post.example/news/coast/', true],
    ['of a section with few stories', 11, 'https://post.example/news/coast/', false],
    ['at the address of a story', 19, 'https://post.example/news/ferry-to-leave-later', false],
    [
      'at the address of a story with very many others',
      20,
      'https://post.example/news/ferry-to-leave-later',
      true,
    ],
  ])('%s: %i stories at %s', (_, stories, url, expected) => {
    expect(isFront(story.repeat(stories), url)).toBe(expected);
  });

  it('does not call itself an article, unless it stands at the top of a site', () => {
    expect(isFront(story.repeat(30), 'https://post.example/coast/', true)).toBe(false);
    expect(isFront(story.repeat(30), 'https://post.example/', true)).toBe(true);
  });

  it('has no long text in one place', () => {
    expect(isFront(`${story.repeat(30)}<article><p>${prose(160)}</p></article>`)).toBe(false);
  });

  it('has no single article with a text, in however many boxes', () => {
    const paragraph = `<section><p>${prose(56)}</p></section>`;
    const article = `<article>${paragraph}${paragraph}</article>`;
    const url = 'https://post.example/news/ferry-to-leave-later';
    expect(isFront(`${story.repeat(30)}${article}`, url)).toBe(false);
    expect(isFront(`${story.repeat(30)}${article}${article}`, url)).toBe(true);
  });
});

describe('the stories of a page', () => {
  const links = (html: string) => storyLinks(measure(html).root, ADDRESS);

  it('are its linked headings, once each, in order', () => {
    const headings = ['a', 'b', 'c', 'd', 'e']
      .map((name) => `<a href="/${name}#top"><h3>Story ${name} has five words</h3></a>`)
      .join('');
    const again = '<h3><a href="/a">Story a again, with rather more words</a></h3>';
    expect(links(`${headings}${again}<p><a href="/x">Long link that stands in a paragraph</a></p>`)).toEqual([
      { title: 'Story a again, with rather more words', url: 'https://harbour-post.example/a' },
      ...['b', 'c', 'd', 'e'].map((name) => ({
        title: `Story ${name} has five words`,
        url: `https://harbour-post.example/${name}`,
      })),
    ]);
  });

  it('are its long links where headings are few', () => {
    const html = `<ul><li><a href="/a">The lamp was lit again on Tuesday</a></li><li><a href="/b">Short one</a></li></ul>`;
    expect(links(html)).toEqual([
      { title: 'The lamp was lit again on Tuesday', url: 'https://harbour-post.example/a' },
    ]);
  });

  it('lead to other pages, by http alone', () => {
    const html = [`${ADDRESS}#comments`, 'javascript:void(0)', 'mailto:a@b.example', 'http://[']
      .map((href) => `<p><a href="${href}">A link of more than five words</a></p>`)
      .join('');
    expect(links(html)).toEqual([]);
  });
});
