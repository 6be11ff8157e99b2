import { describe, expect, it } from 'vitest';
import { findLeadPicture } from './lead-picture.ts';
import { measure, prose } from './testing/parts.ts';

function leadOf(html: string, named: readonly string[] = []) {
  const page = measure(
    `<img src="/before.jpg"><h1>Lamp lit</h1>${html}<div id="body"><p>${prose(60)}</p></div><img src="/after.jpg">`,
  );
  if (html.includes('class="ad"')) page.removals.mark(page.part('.ad'), 'ad', 'ad-name');
  const place = { headline: page.part('h1'), body: page.part('#body'), named, baseURI: page.baseURI };
  return findLeadPicture(page, place, page.removals);
}

const SITE = 'https://harbour-post.example';

it('stands between headline and text, with its caption and credit', () => {
  const html =
    '<figure><img src="/lead.jpg" alt="A tower" width="800" height="600"><figcaption>The tower. Photo: Jon Aske</figcaption></figure>';
  expect(leadOf(html)).toEqual({
    src: `${SITE}/lead.jpg`,
    alt: 'A tower',
    caption: 'The tower.',
    credit: 'Photo: Jon Aske',
    width: 800,
    height: 600,
  });
});

describe('of several', () => {
  it('is the first', () => {
    expect(leadOf('<p><img src="/a.jpg"><img src="/b.jpg"></p>')?.src).toBe(`${SITE}/a.jpg`);
  });

  it('is the one that the page names, in whatever size', () => {
    const named = ['https://cdn.example/b-1200x630.jpg?quality=80'];
    expect(leadOf('<p><img src="/a.jpg"><img src="/b-640x360.jpg"></p>', named)?.src).toBe(
      `${SITE}/b-640x360.jpg`,
    );
  });
});

it.each([
  ['hidden', '<div hidden><p><img src="/a.jpg"></p></div>'],
  ['in a link', '<a href="/x"><div><p><img src="/a.jpg"></p></div></a>'],
  ['small', '<p><img src="/a.jpg" width="120"></p>'],
  ['a portrait of the author', '<p><img src="/a.jpg" class="author-photo"></p>'],
  ['in a block that is clutter', '<div class="ad"><p><img src="/a.jpg"></p></div>'],
  ['without an address', '<p><img alt="a"></p>'],
  ['not on the page', ''],
])('is none that is %s', (_, html) => {
  expect(leadOf(html)).toBeNull();
});
