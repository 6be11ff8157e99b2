import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { joinFigures, pictureOf, splitCaption, takeLeadPicture } from './figures.ts';
import { markupOf } from './testing/markup.ts';
import { parse } from './testing/page.ts';
import { toTree } from './tree.ts';

function contentOf(html: string): Root {
  const fragment = document.createDocumentFragment();
  fragment.append(...parse(html).body.childNodes);
  return toTree(fragment).content;
}

const IMAGE = '<img src="https://a.example/a.jpg" alt="">';

describe('joinFigures', () => {
  it.each([
    [
      'puts a caption to the picture before it',
      `<figure>${IMAGE}</figure><figure><figcaption>a</figcaption></figure>`,
      `<figure>${IMAGE}<figcaption>a</figcaption></figure>`,
    ],
    [
      'puts several to it',
      `<figure>${IMAGE}</figure><figure><figcaption>a</figcaption></figure><figure><figcaption>b</figcaption></figure>`,
      `<figure>${IMAGE}<figcaption>a</figcaption><figcaption>b</figcaption></figure>`,
    ],
    [
      'does so in quotations',
      `<blockquote><figure>${IMAGE}</figure><figure><figcaption>a</figcaption></figure></blockquote>`,
      `<blockquote><figure>${IMAGE}<figcaption>a</figcaption></figure></blockquote>`,
    ],
    [
      'leaves pictures apart',
      `<figure>${IMAGE}</figure><figure>${IMAGE}</figure>`,
      `<figure>${IMAGE}</figure><figure>${IMAGE}</figure>`,
    ],
    [
      'leaves a caption alone after text',
      `<figure>${IMAGE}</figure><p>a</p><figure><figcaption>b</figcaption></figure>`,
      `<figure>${IMAGE}</figure><p>a</p><figure><figcaption>b</figcaption></figure>`,
    ],
  ])('%s', (_, html, expected) => {
    const content = contentOf(html);
    joinFigures(content);
    expect(markupOf(content)).toBe(expected);
  });
});

describe('takeLeadPicture', () => {
  it('takes the first picture out of the content', () => {
    const content = contentOf(`<figure>${IMAGE}<figcaption>a</figcaption></figure><p>b</p>`);
    expect(takeLeadPicture(content)).toMatchObject({ src: 'https://a.example/a.jpg', caption: 'a' });
    expect(markupOf(content)).toBe('<p>b</p>');
  });

  it.each([
    ['text comes first', `<p>b</p><figure>${IMAGE}</figure>`],
    ['the first figure holds no picture', '<figure><figcaption>a</figcaption></figure><p>b</p>'],
    ['there is nothing', ''],
  ])('takes none when %s', (_, html) => {
    const content = contentOf(html);
    expect(takeLeadPicture(content)).toBeNull();
    expect(markupOf(content)).toBe(html);
  });
});

it('tells all of a picture', () => {
  const figure = contentOf(
    '<figure><img src="https://a.example/a.jpg" alt="A tower" width="640" height="480"><figcaption>The tower.</figcaption><figcaption>Photo: Jon Aske</figcaption></figure>',
  ).children[0] as Element;
  expect(pictureOf(figure)).toEqual({
    src: 'https://a.example/a.jpg',
    alt: 'A tower',
    caption: 'The tower.',
    credit: 'Photo: Jon Aske',
    width: 640,
    height: 480,
  });
});

describe('splitCaption', () => {
  it.each([
    ['a caption', ['The tower.'], 'The tower.', null],
    ['a credit', ['Photo: Jon Aske'], null, 'Photo: Jon Aske'],
    ['both in two lines', ['The tower.', '© Jon Aske'], 'The tower.', '© Jon Aske'],
    ['both in one line', ['The tower. Photo: Jon Aske'], 'The tower.', 'Photo: Jon Aske'],
    ['a credit in brackets', ['The tower. (AP Photo/Jon Aske)'], 'The tower.', '(AP Photo/Jon Aske)'],
    ['a German one', ['Der Turm. Foto: Jon Aske'], 'Der Turm.', 'Foto: Jon Aske'],
    ['an agency', ['The tower.', 'Jon Aske/Reuters'], 'The tower.', 'Jon Aske/Reuters'],
    ['several lines', ['The tower.', 'The lamp.'], 'The tower. The lamp.', null],
    [
      'a caption about photographs',
      ['A photo of 1931 shows the keeper.'],
      'A photo of 1931 shows the keeper.',
      null,
    ],
    ['nothing', [], null, null],
  ])('parts %s', (_, lines, caption, credit) => {
    expect(splitCaption(lines)).toEqual({ caption, credit });
  });
});
