import { describe, expect, it } from 'vitest';
import { parse } from '../testing/page.ts';
import { readMetadata } from './metadata.ts';

const URL = 'https://www.harbour-post.example/coast/lamp';

function read(head: string, body = '', url = URL) {
  return readMetadata(parse(`<html><head>${head}</head><body>${body}</body></html>`, url), url);
}

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;

describe('the title', () => {
  it.each([
    ['of the tab', '<title>Lamp lit again | Harbour Post</title>', ''],
    ['for sharing', `<title>x</title>${meta('og:title', 'Lamp lit again')}`, ''],
    ['that is escaped twice', meta('og:title', 'Lamp lit&amp;#x20;again'), ''],
    ['of the structured data', ld({ headline: 'Lamp lit again' }), ''],
    ['of the heading', '<title>Lamp is lit again – Harbour Post</title>', '<h1>Lamp lit again</h1>'],
    [
      'of a heading that may be parted',
      '<title>Lamp lit aloft – Harbour Post</title>',
      '<h1>Lamp lit a&shy;gain</h1>',
    ],
    [
      'of a heading that leads to its own page',
      '<title>Lamp is lit again</title>',
      `<h1><a href="${URL}?x=1#top">Lamp lit again</a></h1><h1>Harbour Post</h1>`,
    ],
  ])('%s', (_, head, body) => {
    expect(read(head, body).title).toBe('Lamp lit again');
  });

  it('is not that of a teaser', () => {
    const body = '<h1>Lamp lit again</h1><h1><a href="/coast/lamp-lit">Why the lamp is lit</a></h1>';
    expect(read('<title>Why the lamp is lit now</title>', body).title).toBe('Why the lamp is lit now');
  });

  it('is cut when no headline could be so long', () => {
    const { title } = read(`<title>${'lamp '.repeat(99)}</title>`);
    expect(title).toHaveLength(300);
    expect(title.endsWith('…')).toBe(true);
  });
});

describe('the site', () => {
  it.each([
    ['names itself', meta('og:site_name', 'The Harbour Post'), 'The Harbour Post'],
    ['is named as publisher', ld({ publisher: { name: 'Harbour Press' } }), 'Harbour Press'],
    ['is known by its host', '', 'harbour-post.example'],
  ])('%s', (_, head, expected) => {
    expect(read(head).siteName).toBe(expected);
  });
});

describe('authors', () => {
  it.each([
    [
      'of the structured data',
      ld({ author: [{ name: 'Nora Feldt' }, { name: 'Jon Aske' }] }),
      '',
      'Nora Feldt, Jon Aske',
    ],
    ['named twice', ld({ author: ['Nora Feldt', 'By Nora Feldt'] }), '', 'Nora Feldt'],
    ['of a meta element', '<meta name="author" content="By Nora Feldt">', '', 'Nora Feldt'],
    [
      'of meta elements of one name',
      meta('author', 'Nora Feldt') + meta('author', 'name') + meta('author', 'Jon Aske'),
      '',
      'Nora Feldt, Jon Aske',
    ],
    [
      'of meta elements, first together and then each',
      meta('author', 'Nora Feldt,Jon Aske') + meta('author', 'Nora Feldt') + meta('author', 'Jon Aske'),
      '',
      'Nora Feldt, Jon Aske',
    ],
    [
      'whose last names come first',
      meta('dc.creator', 'Feldt, Nora') + meta('dc.creator', 'Aske, Jon'),
      '',
      'Nora Feldt, Jon Aske',
    ],
    [
      'of another one, where the first is an account',
      `<meta name="author" content="nora.feldt">${meta('parsely-author', 'Nora Feldt')}`,
      '',
      'Nora Feldt',
    ],
    [
      'of what is written for sharing',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Nora Feldt">',
      '',
      'Nora Feldt',
    ],
    [
      'of a meta element of a module',
      '<meta name="shareaholic:article_author_name" content="Nora Feldt">',
      '',
      'Nora Feldt',
    ],
    [
      'as hidden data',
      '',
      '<div itemprop="author"><meta itemprop="name" content="Nora Feldt"></div>',
      'Nora Feldt',
    ],
    ['on the page', '', '<p itemprop="author">By <span itemprop="name">Nora Feldt</span></p>', 'Nora Feldt'],
    ['that are linked', '', '<a rel="author" href="/nora">Nora Feldt</a>', 'Nora Feldt'],
  ])('%s', (_, head, body, expected) => {
    expect(read(head, body).byline).toBe(expected);
  });

  const shown = (html: string) => read('', `<h1>Lamp lit again</h1>${html}`).byline;

  it.each([
    [
      'in a line of their own',
      '<div class="byline">By Nora Feldt and Jon Aske</div>',
      'Nora Feldt and Jon Aske',
    ],
    [
      'as links',
      '<div class="Article-authors">By <a href="/n">Nora Feldt</a> / <a href="/j">Jon van Aske</a> <a href="/b">See full bio</a></div>',
      'Nora Feldt, Jon van Aske',
    ],
    ['as a link to a page about them', '<p>By <a href="/authors/nora">Nora Feldt</a></p>', 'Nora Feldt'],
    ['with a word of another language', '<div class="autor">Nora Feldt</div>', 'Nora Feldt'],
    ['who checked it', '<p>Reviewed by <a class="author" href="/n">Nora Feldt</a></p>', null],
    ['who took the picture', '<figure><p class="author">Nora Feldt</p></figure>', null],
    [
      'far below',
      `${`<p>${'The lamp was lit again on Tuesday. '.repeat(6)}</p>`.repeat(3)}<p class="author">Nora Feldt</p>`,
      null,
    ],
    ['as a link to a thing', '<p>By <a href="/boats/nora">Nora Feldt</a></p>', null],
    ['of a comment', '<div class="comment"><b class="author">Nora Feldt</b></div>', null],
    ['that are none', '<div class="author-name">More posts by the staff</div>', null],
  ])('that the page shows %s', (_, html, expected) => {
    expect(shown(html)).toBe(expected);
  });

  it('stand beside the headline, and not beside the name of the site', () => {
    const site = `<h1>Harbour Post</h1>${'<p class="author">Ruth Vane</p>'.repeat(6)}`;
    const body = `${site}<h1>Lamp lit again</h1><p class="author">Nora Feldt</p>`;
    expect(read('<title>Lamp lit again</title>', body).byline).toBe('Nora Feldt');
  });

  it('are found where all of the page stands in what is named after a sidebar', () => {
    const body = '<div class="has-sidebar"><h1>Lamp</h1><p class="author">Nora Feldt</p></div>';
    expect(read('', body).byline).toBe('Nora Feldt');
  });

  it('are not the site where the page shows a name', () => {
    const head = meta('og:site_name', 'Harbour Post') + meta('author', 'The Harbour Post');
    expect(read(head, '<h1>Lamp</h1><p class="byline">Nora Feldt</p>').byline).toBe('Nora Feldt');
    expect(read(head, '<h1>Lamp</h1>').byline).toBe('The Harbour Post');
  });

  it.each([
    [{ '@type': 'Organization', name: 'Coast Desk' }, 'Nora Feldt'],
    [{ '@type': ['NewsMediaOrganization'], name: 'Coast Desk' }, 'Nora Feldt'],
    [{ '@type': 'Person', name: 'Coast Desk' }, 'Coast Desk'],
    [[{ '@type': 'Organization', name: 'Coast Desk' }, 'Jon Aske'], 'Coast Desk, Jon Aske'],
  ])('are those that the page shows rather than an organization: %j', (author, expected) => {
    expect(read(ld({ author }), '<h1>Lamp</h1><p class="byline">Nora Feldt</p>').byline).toBe(expected);
  });

  it('are not an account where the page shows a name', () => {
    expect(read(meta('author', 'nfeldt'), '<h1>Lamp</h1><p class="byline">Nora Feldt</p>').byline).toBe(
      'Nora Feldt',
    );
    expect(read(meta('author', 'nfeldt'), '<h1>Lamp</h1>').byline).toBe('nfeldt');
  });

  it('are not the photographer', () => {
    expect(read(meta('og:image:author', 'Nora Feldt')).byline).toBeNull();
  });

  it('can be unknown', () => {
    expect(read('<meta name="author" content="https://post.example/nora">').byline).toBeNull();
  });
});

describe('dates', () => {
  it.each([
    ['of the structured data', ld({ datePublished: '2026-03-04' }), ''],
    ['of a meta element', meta('article:published_time', '2026-03-04'), ''],
    ['of a marked element', '', '<time itemprop="datePublished" datetime="2026-03-04">Wednesday</time>'],
    ['of a marked text', '', '<span itemprop="datePublished">4 March 2026</span>'],
    ['of a meta element of a module', meta('w-published-date', '2026-03-04'), ''],
    [
      'of the page’s data',
      `<script type="application/ld+json">{"@type":"WebPage","datePublished":"2026-03-04"}</script>`,
      '',
    ],
    ['of a time in the article', '', '<article><time datetime="2026-03-04">today</time></article>'],
  ])('%s', (_, head, body) => {
    expect(read(head, body).publishedTime).toBe('2026-03-04');
  });

  it('stand in addresses', () => {
    expect(read('', '', 'https://post.example/2026/03/04/lamp').publishedTime).toBe('2026-03-04');
  });

  it.each([
    ['beside the headline', '<h1>Lamp</h1><p class="post-date">Wednesday, 4 March 2026</p>', '2026-03-04'],
    ['before it', '<p class="post-date">4 March 2026</p><h1>Lamp</h1>', '2026-03-04'],
    ['of another story', '<h1>Lamp</h1><aside><p class="date">4 March 2026</p></aside>', null],
    ['on a page without a headline', '<p class="date">4 March 2026</p>', null],
    [
      'in a title',
      '<h1>Lamp</h1><p class="posted" title="2026-03-04 09:14">two days ago</p>',
      '2026-03-04T09:14',
    ],
    [
      'in data',
      '<h1>Lamp</h1><p class="date" data-timestamp="1772615640">two days ago</p>',
      '2026-03-04T09:14:00.000Z',
    ],
    [
      'before the change',
      '<h1>Lamp</h1><p>Published <time datetime="2026-03-04">4</time>, updated <time datetime="2026-03-05">5</time></p>',
      '2026-03-04',
    ],
    [
      'behind the change',
      '<h1>Lamp</h1><p>Updated <time datetime="2026-03-05">5</time> Published <time datetime="2026-03-04">4</time></p>',
      '2026-03-04',
    ],
    [
      'behind a change told by class',
      '<h1>Lamp</h1><time class="updated" datetime="2026-03-05">5</time><time class="x" datetime="2026-03-04">4</time>',
      '2026-03-04',
    ],
    [
      'alone in a class for changes',
      '<h1>Lamp</h1><time class="updated" datetime="2026-03-04">4</time>',
      '2026-03-04',
    ],
    ['as the day of a change', '<h1>Lamp</h1><p class="date">Updated on 4 March 2026</p>', null],
    [
      'twice, once with its moment',
      '<h1>Lamp</h1><p class="date"><time datetime="2026-03-04">03/04/2026</time></p>',
      '2026-03-04',
    ],
    [
      'below several stories',
      '<article><h1>Lamp</h1><aside><time datetime="2026-03-04"></time><time datetime="2026-03-05"></time></aside></article>',
      null,
    ],
  ])('are read as the page shows them %s', (_, body, expected) => {
    expect(read('', body).publishedTime).toBe(expected);
  });

  it.each([
    ['<html lang="en-US">', 'https://post.example/lamp', '2026-04-03'],
    ['<html lang="en">', 'https://post.example/lamp', '2026-04-03'],
    ['<html lang="en">', 'https://post.co.uk/lamp', '2026-03-04'],
    ['<html lang="en-GB">', 'https://post.example/lamp', '2026-03-04'],
    ['<html lang="fr">', 'https://post.example/lamp', '2026-03-04'],
  ])('04/03/2026 on a page %s at %s', (html, url, expected) => {
    const page = parse(`${html}<head>${meta('article:published_time', '04/03/2026')}</head></html>`, url);
    expect(readMetadata(page, url).publishedTime).toBe(expected);
  });

  it('pass over what is none', () => {
    const head = ld({ datePublished: 'soon' }) + meta('article:published_time', '2026-03-04T09:14:00Z');
    expect(read(head).publishedTime).toBe('2026-03-04T09:14:00Z');
  });

  it.each([
    ['structured data', ld({ dateModified: '2026-03-05' })],
    ['a meta element', meta('article:modified_time', '2026-03-05')],
    ['a meta element that has often been taken for the other', meta('last-modified', '2026-03-05')],
  ])('of the last change, in %s', (_, head) => {
    expect(read(head)).toMatchObject({ modifiedTime: '2026-03-05', publishedTime: null });
  });
});

describe('the language', () => {
  const page = (lang: string, head = '') =>
    readMetadata(parse(`<html lang="${lang}"><head>${head}</head></html>`), URL).lang;

  it.each([
    ['of the page', page('de-AT'), 'de-AT'],
    ['with an underscore', page('pt_BR'), 'pt-BR'],
    ['of the structured data', page('', ld({ inLanguage: 'sv' })), 'sv'],
    ['of a meta element', page('', meta('og:locale', 'nl_NL')), 'nl-NL'],
    ['that is none', page('<b>', meta('og:locale', 'English (United Kingdom)')), null],
  ])('%s', (_, lang, expected) => {
    expect(lang).toBe(expected);
  });
});

it('lists each description once, best first', () => {
  const head =
    meta('description', 'Search') + meta('og:description', 'Share') + meta('twitter:description', 'Share');
  expect(read(head + ld({ description: 'Data' })).descriptions).toEqual(['Share', 'Search', 'Data']);
});

it('makes the addresses of pictures absolute', () => {
  const head = meta('og:image', '/lamp.jpg') + ld({ image: ['https://cdn.example/b.jpg', 'http://[broken'] });
  expect(read(head).images).toEqual([
    'https://www.harbour-post.example/lamp.jpg',
    'https://cdn.example/b.jpg',
  ]);
});

it.each([
  ['structured data', ld({}), true],
  ['its type', meta('og:type', 'Article'), true],
  ['a date of publication', meta('article:published_time', '2026'), true],
  ['nothing', meta('og:type', 'website'), false],
])('knows a declared article by %s', (_, head, expected) => {
  expect(read(head).isDeclaredArticle).toBe(expected);
});
