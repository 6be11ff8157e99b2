import { describe, expect, it } from 'vitest';
import { findCaptions } from './captions.ts';
import { measure, prose } from './testing/parts.ts';

const BODY = `<p>${prose(400)}</p>`;

function captionsOf(html: string): string[] {
  const page = measure(html + BODY);
  const kept = page.inside('body');
  return [...findCaptions(page.root, kept, page.root.proseWords, page.removals)].map(({ text }) => text);
}

describe('a caption is', () => {
  it.each([
    ['what is marked as one', '<figure><img src="/a.jpg"><figcaption>The tower</figcaption></figure>'],
    ['any text of a figure', '<figure><img src="/a.jpg"><p>The tower</p></figure>'],
    ['a block named so', '<div class="photo-caption">The tower</div>'],
    ['a block in one named so', '<div class="wp-caption-text"><span><p>The tower</p></span></div>'],
    ['a credit', '<div class="credit">The tower</div>'],
    ['a short block below a picture', '<div><div><img src="/a.jpg"></div><div>The tower</div></div>'],
    [
      'a paragraph alone with a picture whose alternative text says the same',
      `<div><div><img src="/a.jpg" alt="The tower."></div><p>The tower</p></div>`,
    ],
    [
      'a short line alone with a picture, among paragraphs',
      `<div><p>${prose(30)}</p><p>${prose(30)}</p><div><div><img src="/a.jpg"></div><p>The tower</p></div><p>${prose(30)}</p></div>`,
    ],
    ['bare text beside a picture', '<div><div><img src="/a.jpg"></div>The tower</div>'],
  ])('%s', (_, html) => {
    expect(captionsOf(html)).toEqual(['The tower']);
  });
});

describe('no caption is', () => {
  it.each([
    [
      'a paragraph of prose alone with a picture, among others',
      `<div><p>${prose(30)}</p><p>${prose(30)}</p><div><img src="/a.jpg"><p>${prose(24)}</p></div><p>${prose(30)}</p></div>`,
    ],
    [
      'a line that announces what comes below the picture',
      `<div><p>${prose(30)}</p><p>${prose(30)}</p><div><img src="/a.jpg"><p>The tower:</p></div><p>${prose(30)}</p></div>`,
    ],
    [
      'an item of a list with a picture',
      `<ul><li><img src="/a.jpg" alt="The tower"><p>The tower</p></li></ul>`,
    ],
    ['a paragraph below a picture', '<div><div><img src="/a.jpg"></div><p>The tower</p></div>'],
    [
      'the first of the paragraphs that line breaks part, below a picture',
      `<div><div><img src="/a.jpg"></div>${prose(30)}<br><br>${prose(60)}</div>`,
    ],
    ['a heading below a picture', '<div><div><img src="/a.jpg"></div><h2>The tower</h2></div>'],
    ['a table in a figure', '<figure><table><tr><td>The tower</td><td>1</td></tr></table></figure>'],
    ['a quotation in a figure', '<figure><blockquote>The tower</blockquote></figure>'],
    ['a transcript in a figure', `<figure><audio></audio>${`<p>${prose(40)}</p>`.repeat(6)}</figure>`],
    ['a heading named so', '<h2 class="caption">The tower</h2>'],
    ['a story in a block named so', `<div class="caption-story"><p>${prose(70)}</p></div>`],
    [
      'the text of a section with a heading that is named so',
      '<div class="captions"><h2>How to write them</h2><p>The tower</p></div>',
    ],
  ])('%s', (_, html) => {
    expect(captionsOf(html)).toEqual([]);
  });
});

it('leaves out a caption that says the same again', () => {
  const page = measure(
    `<figure><img src="/a.jpg"><figcaption><p id="a">The tower.</p></figcaption></figure><div class="caption"><p id="b">The tower</p></div>${BODY}`,
  );
  const kept = page.inside('body');
  expect([...findCaptions(page.root, kept, page.root.proseWords, page.removals)]).toEqual([page.part('#a')]);
  expect(kept.has(page.part('#b').order)).toBe(false);
});

it('looks at what was kept and not taken out', () => {
  const page = measure(`<figure><p id="a">One</p><p id="b">Two</p><p id="c">Three</p></figure>${BODY}`);
  page.removals.take(page.part('#b'), 'ad', 'ad-name');
  expect([...findCaptions(page.root, page.inside('#a,#b'), page.root.proseWords, page.removals)]).toEqual([
    page.part('#a'),
  ]);
});
