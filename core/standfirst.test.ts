import { describe, expect, it } from 'vitest';
import type { Metadata } from './metadata/metadata.ts';
import { findStandfirst } from './standfirst.ts';
import { measure, prose } from './testing/parts.ts';

const TITLE = 'Gull Point lamp is lit again';
const STANDFIRST = 'Four hundred people watched the beam come round for the first time in years.';

function standfirstOf(html: string, { description = '', kept = '.body' } = {}): string | undefined {
  const page = measure(`<h1>${TITLE}</h1>${html}<div class="body"><p>${prose(60)}</p></div>`);
  const metadata = { title: TITLE, descriptions: [description] } as unknown as Metadata;
  const headline = page.part('h1');
  return findStandfirst([...page.root.leaves()], page.inside(kept), metadata, headline, page.removals)?.text;
}

describe('a standfirst', () => {
  it.each([
    ['reads like the description', `<p>${STANDFIRST}</p>`, { description: STANDFIRST }],
    [
      'begins like a description that was cut',
      `<p>${STANDFIRST}</p>`,
      { description: 'Four hundred people watched the beam come round …' },
    ],
    [
      'is a heading in the text that reads like it',
      `<h2>${STANDFIRST}</h2>`,
      { description: STANDFIRST, kept: 'body' },
    ],
    ['is named so', `<p class="article__dek">${STANDFIRST}</p>`, {}],
    ['stands in a block named so', `<div class="standfirst"><p>${STANDFIRST}</p></div>`, {}],
    ['is named so in German', `<p class="vorspann">${STANDFIRST}</p>`, { kept: 'body' }],
  ])('%s', (_, html, options) => {
    expect(standfirstOf(html, options)).toBe(STANDFIRST);
  });

  it('in a script that parts no words is known by its first characters', () => {
    const text = '四百人が丘に登り、十一年ぶりに回る光の帯を雨の中で見守った。';
    expect(standfirstOf(`<p>${text}</p>`, { description: text.slice(0, 24) })).toBe(text);
  });
});

describe('no standfirst', () => {
  it.each([
    [
      'is the first paragraph of the text',
      `<div class="body"><p>${STANDFIRST} ${prose(20)}</p></div>`,
      { description: STANDFIRST },
    ],
    ['repeats the headline', '<p class="dek">Gull Point lamp is lit again, again</p>', {}],
    ['is a word or two', '<p class="dek">Coast and harbour</p>', {}],
    ['is a book without spaces', `<p class="dek">${STANDFIRST} ${'x'.repeat(3_000)}</p>`, {}],
    ['is a link', `<p class="dek"><a href="/x">${STANDFIRST}</a></p>`, {}],
    ['stands after the text', '', { description: STANDFIRST }],
    [
      'is like another description',
      `<p>${STANDFIRST}</p>`,
      { description: 'Ferry to leave half an hour later from Monday on.' },
    ],
  ])('%s', (_, html, options) => {
    expect(standfirstOf(html, options)).toBeUndefined();
  });

  it('was taken out as clutter', () => {
    const page = measure(
      `<h1>${TITLE}</h1><p class="dek">${STANDFIRST}</p><div><p id="a">${prose(60)}</p></div>`,
    );
    page.removals.take(page.part('.dek'), 'ad', 'ad-name');
    const metadata = { title: TITLE, descriptions: [STANDFIRST] } as unknown as Metadata;
    expect(
      findStandfirst([...page.root.leaves()], page.inside('#a'), metadata, page.part('h1'), page.removals),
    ).toBeNull();
  });
});
