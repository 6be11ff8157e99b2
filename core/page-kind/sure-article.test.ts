import { describe, expect, it } from 'vitest';
import { readPage } from '../pipeline.ts';
import { ADDRESS, parse } from '../testing/page.ts';
import { STORY, storyPage } from '../testing/story.ts';

function opens(html: string, url = ADDRESS): boolean {
  return readPage(parse(html, url), { url, view: window, isUnasked: true }).outcome.ok;
}

const TEASERS = STORY.paragraphs
  .map((text, n) => `<div><p>${text}</p><a href="/${n}">More</a></div>`)
  .join('');

describe('a page that nobody asked to have cleaned', () => {
  it('opens when it is an article', () => {
    expect(opens(storyPage(''))).toBe(true);
  });

  it.each([
    ['the top of a site', storyPage(''), 'https://harbour-post.example/'],
    [
      'a list of openings',
      `<title>Coast</title><main>${TEASERS}</main>`,
      'https://harbour-post.example/coast',
    ],
    ['a news flash', `<article><h1>${STORY.title}</h1><p>${STORY.paragraphs[0]}</p></article>`, ADDRESS],
    [
      'a stub, whose page has the way to sign in',
      `<title>${STORY.title}</title><article><h1>${STORY.title}</h1>${STORY.paragraphs
        .slice(0, 6)
        .map((text) => `<p>${text}</p>`)
        .join('')}<div class="paywall"><p>To continue reading, subscribe.</p></div></article>`,
      ADDRESS,
    ],
  ])('stays as it is when it is %s', (_, html, url) => {
    expect(opens(html, url)).toBe(false);
  });
});
