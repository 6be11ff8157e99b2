import { describe, expect, it } from 'vitest';
import { readPage } from '../pipeline.ts';
import { parse } from '../testing/page.ts';
import { STORY } from '../testing/story.ts';

const ADDRESS = 'https://harbour-post.example/coast/gull-point';

function reasonOf(html: string, options: { url?: string; status?: number; isForced?: boolean } = {}) {
  const url = options.url ?? ADDRESS;
  const { outcome } = readPage(parse(html, url), { url, view: window, ...options });
  return outcome.ok ? 'article' : outcome.reason;
}

const STORY_TEXT = STORY.paragraphs.map((text) => `<p>${text}</p>`).join('');
const APOLOGY =
  '<main><h1>Something went adrift</h1><p>The tide must have taken what stood here. Look for it on our front page, or ask the harbour master, who knows where everything is.</p></main>';

describe('a page that is not there', () => {
  it.each([
    ['says so in its title', `<title>404 - Page not found | The Harbour Post</title>${APOLOGY}`],
    ['says so in German', `<title>Seite nicht gefunden</title>${APOLOGY}`],
    ['says so in Japanese', `<title>お探しのページが見つかりません</title>${APOLOGY}`],
    [
      'says so in its heading',
      `<title>The Harbour Post</title>${APOLOGY.replace('Something went adrift', 'Sorry, we can’t find that page')}`,
    ],
  ])('%s', (_, html) => {
    expect(reasonOf(html)).toBe('missing-page');
    expect(reasonOf(html, { isForced: true })).not.toBe('missing-page');
  });

  it('is known by the answer of its site alone', () => {
    expect(reasonOf(`<title>The Harbour Post</title>${APOLOGY}`)).toBe('article');
    expect(reasonOf(`<title>The Harbour Post</title>${APOLOGY}`, { status: 404 })).toBe('missing-page');
    expect(reasonOf(`<title>The Harbour Post</title>${APOLOGY}`, { status: 200 })).toBe('article');
  });

  it('is none that tells a story', () => {
    expect(reasonOf(`<title>404: Page not found</title><article>${STORY_TEXT}</article>`)).toBe('article');
    expect(reasonOf(`<article>${STORY_TEXT}</article>`, { status: 404 })).toBe('article');
  });
});

describe('a question about consent', () => {
  const ASKED =
    'We and our 812 partners store cookies on your device and read them, to measure how this site is used and to show you advertising. You may agree to all of it or choose for each purpose.';

  it('stands in the place of the page', () => {
    const html = `<div class="cookie-consent"><h2>Your privacy</h2><p>${ASKED}</p><button>Accept all</button></div><h1>${STORY.title}</h1>`;
    expect(reasonOf(html)).toBe('consent-wall');
  });

  it('is a page of its own', () => {
    const html = `<title>Before you go on</title><main><h1>Before you go on</h1><p>${ASKED}</p><p>If you reject cookies, we use those alone without which the site fails. Your consent can be withdrawn in the privacy settings at any time.</p><button>Reject all</button> <button>Accept all</button></main>`;
    expect(reasonOf(html)).toBe('consent-wall');
    expect(reasonOf(html, { isForced: true })).toBe('article');
  });

  it('does not matter beside the story', () => {
    const html = `<div class="cookie-consent"><p>${ASKED}</p><button>Accept all</button></div><article><h1>${STORY.title}</h1>${STORY_TEXT}</article>`;
    expect(reasonOf(html)).toBe('article');
  });

  it('may be what a story is about', () => {
    const report = STORY.paragraphs
      .map((text) => `<p>${text} The cookie banner and its privacy text were in the way.</p>`)
      .join('');
    expect(reasonOf(`<article><h1>Cookie banners accept defeat</h1>${report}</article>`)).toBe('article');
  });
});

describe('a page that is there to show something', () => {
  const CAPTION = 'The lamp of Gull Point on the evening when it was lit again, seen from the chapel.';
  const picture = (n: number) =>
    `<figure><img src="/${n}.jpg" alt=""><figcaption>${CAPTION}</figcaption></figure>`;
  const pictures = Array.from({ length: 8 }, (_, n) => picture(n)).join('');

  it('shows a film', () => {
    const html = `<meta property="og:type" content="video.other"><main><h1>The lamp</h1><video src="/a.mp4"></video><p>Watch how the lamp was lit again after eleven dark years, with the voice of the keeper and some of the rain of that evening.</p></main>`;
    expect(reasonOf(html)).toBe('video');
    expect(reasonOf(html, { isForced: true })).toBe('article');
  });

  it('shows a film by its address', () => {
    const html =
      '<main><h1>The lamp</h1><iframe src="https://player.example/1"></iframe><p>How the lamp was lit.</p></main>';
    expect(reasonOf(html, { url: 'https://harbour-post.example/video/lamp' })).toBe('video');
  });

  it('shows pictures', () => {
    expect(reasonOf(`<main><h1>Eleven dark years</h1>${pictures}</main>`)).toBe('gallery');
  });

  it('is an article as soon as it tells the story', () => {
    expect(reasonOf(`<article><h1>Eleven dark years</h1>${pictures}${STORY_TEXT}</article>`)).toBe('article');
    const film = `<meta property="og:type" content="video.other"><article><h1>The lamp</h1><video src="/a.mp4"></video>${STORY_TEXT}</article>`;
    expect(reasonOf(film)).toBe('article');
  });
});
