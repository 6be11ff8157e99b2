import { describe, expect, it } from 'vitest';
import { read, told } from '../testing/page.ts';
import { STORY } from '../testing/story.ts';

const TIMES = [
  '2026-03-04T18:05:00Z',
  '2026-03-04T17:40:00Z',
  '2026-03-04T17:02:00Z',
  '2026-03-04T16:30:00Z',
];

interface Page {
  /** What is around the entries, and what they are called. */
  names?: string;
  title?: string;
  times?: readonly string[];
  heading?: boolean;
  clock?: (time: string) => string;
  data?: object;
}

function page({
  names = '',
  title = STORY.title,
  times = TIMES,
  heading = true,
  clock = timeElement,
  data,
}: Page) {
  const entries = times.map(
    (time, index) =>
      `<div class="entry">${clock(time)}${heading ? `<h3>Entry number ${index + 1} from the hill</h3>` : ''}
       <p>${STORY.paragraphs[index * 2]}</p><p>${STORY.paragraphs[index * 2 + 1]}</p></div>`,
  );
  const script = data ? `<script type="application/ld+json">${JSON.stringify(data)}</script>` : '';
  return `<head><title>${title}</title>${script}</head><article><h1>${title}</h1>
    <p>We follow the evening on Gull Point from the first lantern to the last of the soup, and tell here what is seen.</p>
    <div class="${names}">${entries.join('')}</div></article>`;
}

function timeElement(time: string) {
  return `<div class="when"><time datetime="${time}">${time.slice(11, 16)}</time></div>`;
}

const LIVE = { '@type': 'LiveBlogPosting', headline: STORY.title };

function shown(options: Page) {
  const { article, blocks, removals } = told(read(page(options)));
  return {
    caveat: article.caveat,
    headings: blocks.filter(({ tagName }) => tagName === 'h2').map(({ text }) => text),
    removals,
    first: blocks.find(({ tagName }) => tagName === 'p')?.text.slice(0, 20),
    paragraphs: blocks.filter(({ tagName }) => tagName === 'p').length,
  };
}

const NEWEST_FIRST = [
  '18:05 Entry number 1 from the hill',
  '17:40 Entry number 2 from the hill',
  '17:02 Entry number 3 from the hill',
  '16:30 Entry number 4 from the hill',
];

describe('a live blog', () => {
  it.each([
    ['by its data', { data: LIVE }],
    ['by the names of its list', { names: 'live-blog' }],
    ['by its title', { title: 'Live: the lamp of Gull Point is lit again' }],
  ])('is known %s, and its entries bear their times', (_, options) => {
    expect(shown(options)).toMatchObject({
      caveat: { kind: 'live-blog', entries: 4 },
      headings: NEWEST_FIRST,
      first: 'We follow the evenin',
      paragraphs: 9,
      removals: [],
    });
  });

  it('shows the newest entry first, where the page begins with the oldest', () => {
    const { headings } = shown({ data: LIVE, times: [...TIMES].reverse() });
    expect(headings.map((heading) => heading.slice(0, 5))).toEqual(['18:05', '17:40', '17:02', '16:30']);
  });

  it('has a heading of the time alone where an entry has none', () => {
    expect(shown({ data: LIVE, heading: false }).headings).toEqual(['18:05', '17:40', '17:02', '16:30']);
  });

  it('may have its times as text', () => {
    const clock = (time: string) => `<p>${time.slice(11, 16)}</p>`;
    expect(shown({ data: LIVE, clock }).headings).toEqual(NEWEST_FIRST);
  });
});

describe('no live blog', () => {
  it.each([
    ['are pieces with times that nobody calls live', {}],
    ['are comments', { data: LIVE, names: 'comments' }],
    ['are two pieces', { data: LIVE, times: TIMES.slice(0, 2) }],
    ['are pieces without times', { data: LIVE, clock: () => '' }],
  ])('%s', (_, options) => {
    expect(told(read(page(options))).article.caveat).toBeUndefined();
  });
});
