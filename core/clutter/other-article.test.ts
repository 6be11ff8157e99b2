import { expect, it } from 'vitest';
import { read, told } from '../testing/page.ts';
import { STORY } from '../testing/story.ts';

const part = (heading: string, from: number, to: number, tag = 'h2') =>
  `<article><${tag}>${heading}</${tag}>${STORY.paragraphs
    .slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('')}</article>`;
const parts = part(STORY.title, 0, 4) + part('The tower', 4, 8) + part('The soup', 8, 12);
const page = (body: string) =>
  `<title>${STORY.title}</title><meta property="og:title" content="${STORY.title}">${body}`;

it('keeps articles that are sections of the one with the headline', () => {
  expect(told(read(page(`<main><article>${parts}</article></main>`))).lines).toEqual(
    expect.arrayContaining([...STORY.paragraphs]),
  );
});

it('takes articles with a headline of the first rank, whatever is around them', () => {
  const others = part('The tower', 4, 8, 'h1') + part('The soup', 8, 12, 'h1');
  const { lines } = told(read(page(`<article>${part(STORY.title, 0, 4, 'h1')}${others}</article>`)));
  expect(lines).toEqual(STORY.paragraphs.slice(0, 4));
});

it('takes articles that stand beside the one with the headline', () => {
  const { lines, removals } = told(read(page(`<main>${parts}</main>`)));
  expect(lines).toEqual(STORY.paragraphs.slice(0, 4));
  expect(new Set(removals.map(({ evidence }) => evidence))).toEqual(new Set(['second-article']));
});

const block = (heading: string, from: number, to: number, head: string) =>
  `<div class="post"><div class="rubric"><a href="/coast">Coast</a></div><h1>${heading}</h1>${head}${STORY.paragraphs
    .slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('')}</div>`;
const SIGNED = '<div class="who"><span>By</span> <a rel="author" href="/vane">Ruth Vane</a></div>';

it('takes the next stories of an endless page, which stand in plain blocks with a head of their own', () => {
  const next = block('The tower by the sea', 4, 8, SIGNED) + block('The soup of the crew', 8, 12, SIGNED);
  const { lines } = told(
    read(page(`<div>${block(STORY.title, 0, 4, SIGNED)}<div class="next">${next}</div></div>`)),
  );
  expect(lines).toEqual(STORY.paragraphs.slice(0, 4));
});

it('keeps sections whose headings are of the first rank, but unsigned', () => {
  const sections = block('The tower by the sea', 4, 8, '') + block('The soup of the crew', 8, 12, '');
  const { lines } = told(read(page(`<div>${block(STORY.title, 0, 4, SIGNED)}${sections}</div>`)));
  expect(lines).toEqual(expect.arrayContaining([...STORY.paragraphs]));
});
