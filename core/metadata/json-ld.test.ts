import { describe, expect, it } from 'vitest';
import { LIMITS } from '../limits.ts';
import { parse } from '../testing/page.ts';
import { pageDate, structuredArticle, structuredNodes } from './json-ld.ts';

function read(data: unknown, title = '') {
  const source = typeof data === 'string' ? data : JSON.stringify(data);
  const page = parse(`<script type="application/ld+json">${source}</script>`);
  return structuredArticle(structuredNodes(page), title);
}

const ARTICLE = { '@type': 'NewsArticle', headline: 'Lamp lit again' };

it('reads what an article says of itself', () => {
  expect(
    read({
      ...ARTICLE,
      description: 'Eleven years on.',
      author: [{ '@type': 'Person', name: 'Nora Feldt' }, 'Jon Aske'],
      datePublished: '2026-03-04T09:14:00Z',
      dateModified: '2026-03-05',
      publisher: { name: 'The Harbour Post' },
      image: [{ url: '/a.jpg' }, '/b.jpg', { contentUrl: '/c.jpg' }],
      articleBody: 'The lamp was lit.',
      wordCount: '412',
      inLanguage: 'en-GB',
    }),
  ).toEqual({
    headline: 'Lamp lit again',
    description: 'Eleven years on.',
    authors: ['Nora Feldt', 'Jon Aske'],
    isByOrganization: false,
    datePublished: '2026-03-04T09:14:00Z',
    dateModified: '2026-03-05',
    publisher: 'The Harbour Post',
    images: ['/a.jpg', '/b.jpg', '/c.jpg'],
    articleBody: 'The lamp was lit.',
    wordCount: 412,
    inLanguage: 'en-GB',
    isFree: null,
    isLive: false,
  });
});

const NORA = { '@type': 'Person', '@id': '#nora', name: 'Nora Feldt' };
const AGENCY = { '@type': 'Organization', '@id': '#agency', name: 'Coast Agency' };

it.each([
  ['named elsewhere', { author: { '@id': '#nora' } }, ['Nora Feldt'], false],
  ['two of them', { author: [{ '@id': '#nora' }, 'Jon Aske'] }, ['Nora Feldt', 'Jon Aske'], false],
  ['an organization named elsewhere', { author: { '@id': '#agency' } }, ['Coast Agency'], true],
  ['named nowhere', { author: { '@id': '#ruth' } }, [], false],
  ['several in one', { author: { name: ['Nora Feldt', 'Jon Aske'] } }, ['Nora Feldt', 'Jon Aske'], false],
  ['in two parts', { author: { givenName: 'Nora', familyName: 'Feldt' } }, ['Nora Feldt'], false],
  ['with a value', { author: { name: { '@value': 'Nora Feldt' } } }, ['Nora Feldt'], false],
  ['as creator', { creator: ['Nora Feldt'] }, ['Nora Feldt'], false],
  ['empty', { author: [{ name: '' }, ''] }, [], false],
])('reads authors %s', (_, said, authors, isByOrganization) => {
  expect(read([{ ...ARTICLE, ...said }, NORA, AGENCY])).toMatchObject({ authors, isByOrganization });
});

it('knows the day of the page where the article has none', () => {
  const data = {
    '@graph': [
      ARTICLE,
      { '@type': 'WebPage' },
      { '@type': 'ItemPage' },
      { '@type': 'WebPage', datePublished: '2026-03-04' },
    ],
  };
  const page = parse(`<script type="application/ld+json; charset=utf-8">${JSON.stringify(data)}</script>`);
  expect(pageDate(structuredNodes(page))).toBe('2026-03-04');
  expect(pageDate([])).toBeNull();
});

it.each([
  [false, false],
  ['False', false],
  ['true', true],
  ['perhaps', null],
])('%j for free access is read as %j', (isAccessibleForFree, expected) => {
  expect(read({ ...ARTICLE, isAccessibleForFree })?.isFree).toBe(expected);
});

it('knows a report that goes on', () => {
  expect(read({ ...ARTICLE, '@type': ['NewsArticle', 'LiveBlogPosting'] })?.isLive).toBe(true);
});

it.each([
  ['alone', ARTICLE],
  ['in a list', [{ '@type': 'WebSite' }, ARTICLE]],
  ['in a graph', { '@graph': [{ '@type': 'Person' }, ARTICLE] }],
  ['in a list in a graph', [{ '@graph': [[ARTICLE]] }]],
  ['as the subject of a page', { '@type': 'WebPage', mainEntity: ARTICLE }],
  ['with several types', { ...ARTICLE, '@type': ['Thing', 'ReportageNewsArticle'] }],
  ['with an address for a type', { ...ARTICLE, '@type': 'https://schema.org/NewsArticle' }],
  ['with a prefix', { ...ARTICLE, '@type': 'schema:BlogPosting' }],
])('finds an article %s', (_, data) => {
  expect(read(data)?.headline).toBe('Lamp lit again');
});

it.each([
  ['no article', { '@type': 'Organization', headline: 'x' }],
  ['something that only sounds like one', { '@type': 'ArticleList', headline: 'x' }],
  ['no type', { headline: 'x' }],
  ['nothing', ''],
  ['broken data', '{"@type": "NewsArticle", "headline": '],
  ['plain values', '[1, "two", null, true]'],
])('finds none in %s', (_, data) => {
  expect(read(data)).toBeNull();
});

it('takes the article that is named like the page', () => {
  const other = { '@type': 'NewsArticle', headline: 'Ferry to leave later' };
  expect(read([other, ARTICLE], 'Lamp lit again at Gull Point')?.headline).toBe('Lamp lit again');
});

it.each([
  ['line breaks in a string', '{"@type":"Article","headline":"Lamp\nlit again"}'],
  ['a semicolon at its end', '{"@type":"Article","headline":"Lamp lit again"};\n'],
  ['a comma after the last', '{"@type":"Article","headline":"Lamp lit again",}'],
  [
    'a stroke before an apostrophe',
    String.raw`{"@type":"Article","headline":"Lamp lit again","x":"the lamp\'s"}`,
  ],
  ['a type in small letters', '{"@type":"newsarticle","headline":"Lamp lit again"}'],
  ['wrapped as a comment', '<!-- {"@type":"Article","headline":"Lamp lit again"} -->'],
  ['wrapped as character data', '//<![CDATA[\n{"@type":"Article","headline":"Lamp lit again"}\n//]]>'],
])('forgives %s', (_, source) => {
  expect(read(source)?.headline).toBe('Lamp lit again');
});

describe('text', () => {
  it.each([
    ['entities', 'Fish &amp; lamps &quot;again&quot;', 'Fish & lamps "again"'],
    ['numbered ones', 'Gull&#8217;s &#x2014; Point', 'Gull’s — Point'],
    ['entities encoded twice: once', '&amp;lt;script&amp;gt;', '&lt;script&gt;'],
    ['tags: as text', '&lt;b&gt;bold&lt;/b&gt;', '<b>bold</b>'],
    ['impossible characters', 'a&#0;b&#1114112;c', 'abc'],
  ])('decodes %s', (_, headline, expected) => {
    expect(read({ ...ARTICLE, headline })?.headline).toBe(expected);
  });

  it.each([[null], [42], [{ name: 'x' }], [''], ['  ']])('is null for %j', (headline) => {
    expect(read({ ...ARTICLE, headline })?.headline).toBeNull();
  });
});

it('reads so much data and no more', () => {
  const filler = `<script type="application/ld+json">"${'x'.repeat(LIMITS.structuredData)}"</script>`;
  const script = `<script type="application/ld+json">${JSON.stringify(ARTICLE)}</script>`;
  expect(structuredArticle(structuredNodes(parse(filler + script)), '')).toBeNull();
  expect(structuredArticle(structuredNodes(parse(script + filler)), '')?.headline).toBe('Lamp lit again');
});

it('does not follow endless nesting', () => {
  let data: unknown = ARTICLE;
  for (let i = 0; i < 50; i++) data = { mainEntity: data };
  expect(read(data)).toBeNull();
});
