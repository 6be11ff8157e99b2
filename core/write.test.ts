import { describe, expect, it } from 'vitest';
import type { Part } from './part.ts';
import { listed } from './receipt.ts';
import { type Measured, measure } from './testing/parts.ts';
import { write } from './write.ts';

interface Choices {
  kept?: string;
  captions?: readonly string[];
  taken?: readonly string[];
}

/** What is written of a page's body, without orders. */
function written(html: string, { kept = 'body', captions = [], taken = [] }: Choices = {}): string {
  const page = measure(html);
  for (const selector of taken) page.removals.take(page.part(selector), 'ad', 'ad-name');
  return write(writing(page, page.inside(kept), captions.map(page.part))).replaceAll(
    / data-order="\d+"/g,
    '',
  );
}

function writing({ root, byOrder, removals, baseURI }: Measured, kept: Set<number>, captions: Part[]) {
  return {
    root,
    byOrder,
    removals,
    listed: listed(removals, root),
    baseURI,
    kept,
    captions: new Set(captions),
    isUnseen: (element: Element) => element.classList.contains('unseen'),
  };
}

it.each([
  ['paragraphs', '<p>a</p><p>b</p>', '<p>a</p><p>b</p>'],
  ['headings, none of them the first', '<h1>a</h1><h2>b</h2><h6>c</h6>', '<h2>a</h2><h2>b</h2><h6>c</h6>'],
  [
    'lists',
    '<ol start="3" reversed><li>a<ul><li>b</li></ul></li></ol>',
    '<ol start="3"><li><p>a</p><ul><li>b</li></ul></li></ol>',
  ],
  ['terms', '<dl><dt>a</dt><dd>b</dd></dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
  [
    'quotations',
    '<blockquote>a</blockquote><blockquote><p>b</p></blockquote>',
    '<blockquote><p>a</p></blockquote><blockquote><p>b</p></blockquote>',
  ],
  ['code', '<pre><code>a\n  b</code></pre>', '<pre><code>a\n  b</code></pre>'],
  ['what only groups: not', '<section><div><main><p>a</p></main></div></section>', '<p>a</p>'],
  ['loose text as a paragraph', '<div>a <b>b</b></div>', '<p>a <b>b</b></p>'],
  ['line breaks', '<p>a<br>b</p>', '<p>a<br>b</p>'],
  [
    'inline elements',
    '<p><em>a</em><code>b</code><sup>c</sup><ruby>d<rt>e</rt></ruby></p>',
    '<p><em>a</em><code>b</code><sup>c</sup><ruby>d<rt>e</rt></ruby></p>',
  ],
  ['unknown ones by their text', '<p><font>a</font><span>b</span></p>', '<p>ab</p>'],
  [
    'times',
    '<p><time datetime="2026-03-04" class="x">a</time></p>',
    '<p><time datetime="2026-03-04">a</time></p>',
  ],
  [
    'languages and directions',
    '<p lang="ar" dir="RTL">a <i lang="de">b</i></p>',
    '<p lang="ar" dir="rtl">a <i lang="de">b</i></p>',
  ],
  ['no languages that are none', '<p lang="a b" dir="up">a</p>', '<p>a</p>'],
  [
    'signs of markup as text',
    '<p>a &lt;b&gt; &amp;amp; "c"</p>',
    '<p>a &lt;b&gt; &amp;amp; &quot;c&quot;</p>',
  ],
])('writes %s', (_, html, expected) => {
  expect(written(html)).toBe(expected);
});

describe('links', () => {
  it.each([
    ['are absolute', '/tides', 'https://harbour-post.example/tides'],
    ['may lead to mail', 'mailto:a@b.example', 'mailto:a@b.example'],
    ['may lead to a telephone', 'tel:123', 'tel:123'],
    ['keep no quotation marks', '/a"b', 'https://harbour-post.example/a%22b'],
  ])('%s', (_, href, expected) => {
    expect(written(`<p><a href='${href}'>a</a></p>`)).toBe(`<p><a href="${expected}">a</a></p>`);
  });

  it.each([
    'javascript:go()',
    ' java\nscript:go()',
    'data:text/html,x',
    'file:///etc',
    'ftp://a.example/',
    'http://[',
    '',
  ])('to %j are text', (href) => {
    expect(written(`<p><a href="${href}">a</a></p>`)).toBe('<p>a</p>');
  });
});

describe('pictures', () => {
  const img = (name: string) => `<img src="https://harbour-post.example/${name}.jpg" alt="">`;

  it.each([
    ['between blocks get a figure', '<p>a</p><img src="/b.jpg">', `<p>a</p><figure>${img('b')}</figure>`],
    ['alone in a paragraph too', '<p><img src="/b.jpg"></p>', `<figure>${img('b')}</figure>`],
    [
      'in a link too',
      '<div><a href="/x"><img src="/b.jpg"></a><p>a</p></div>',
      `<figure>${img('b')}</figure><p>a</p>`,
    ],
    [
      'in a figure keep it',
      '<figure><img src="/b.jpg"><figcaption>c</figcaption></figure>',
      `<figure>${img('b')}<figcaption>c</figcaption></figure>`,
    ],
    ['in a line stay there', '<p>a <img src="/b.jpg"></p>', `<p>a ${img('b')}</p>`],
  ])('%s', (_, html, expected) => {
    expect(written(html)).toBe(expected);
  });

  it('keep their text and size', () => {
    expect(written('<p><img src="/b.jpg" alt=\'a "b"\' width="640" height="100%"></p>')).toBe(
      '<figure><img src="https://harbour-post.example/b.jpg" alt="a &quot;b&quot;" width="640"></figure>',
    );
  });

  it.each([
    ['count readers', '<img src="/b.gif" width="1" height="1">'],
    ['have no address', '<img alt="b">'],
    ['were not chosen', '<section><img src="/b.jpg"></section>'],
  ])('that %s are left out', (_, html) => {
    expect(written(`<p>a</p>${html}`, { kept: 'p,p+img' })).not.toContain('<img');
  });
});

describe('captions', () => {
  it('stand in their figure', () => {
    const html = '<figure><img src="/a.jpg"><p>b</p></figure>';
    expect(written(html, { captions: ['p'] })).toContain('<figcaption>b</figcaption></figure>');
  });

  it('get a figure where they have none', () => {
    expect(written('<p>b</p>', { captions: ['p'] })).toBe('<figure><figcaption>b</figcaption></figure>');
  });
});

describe('tables', () => {
  const table = (rows: string) => `<table><tbody>${rows}</tbody></table>`;

  it('of data stay tables, with their empty cells in place', () => {
    const rows =
      '<tr><th scope="col">a</th><th>b</th></tr><tr><td></td><td colspan="2">1</td></tr><tr><td>–</td><td>2</td></tr>';
    expect(written(table(rows))).toBe(table(rows));
  });

  it('for layout become paragraphs', () => {
    expect(written(table('<tr><td>a</td></tr><tr><td><p>b</p></td></tr>'))).toBe('<p>a</p><p>b</p>');
    expect(
      written(table(`<tr><td>a</td><td>${'long '.repeat(200)}</td></tr><tr><td>b</td><td>c</td></tr>`)),
    ).not.toContain('<t');
  });

  it('stay whole around a cell that was taken out', () => {
    const rows = '<tr><th>a</th><th>b</th></tr><tr><td id="x">1</td><td>2</td></tr>';
    expect(written(table(rows), { taken: ['#x'] })).toBe(
      table(
        '<tr><th>a</th><th>b</th></tr><tr><td><section data-removal="0"><p>1</p></section></td><td>2</td></tr>',
      ),
    );
  });
});

describe('what was not chosen', () => {
  it('is left out', () => {
    expect(written('<p>a</p><h2>b</h2><div><p>c</p></div>', { kept: 'p' })).toBe('<p>a</p><p>c</p>');
  });

  it('leaves no empty lists behind', () => {
    expect(written('<p>a</p><ul><li>b</li></ul>', { kept: 'p' })).toBe('<p>a</p>');
  });
});

describe('removals', () => {
  it('stand in their place, whole, by their number', () => {
    const html = '<p>a</p><div id="x"><h2>b</h2><p>c</p></div><p id="y">d</p>';
    expect(written(html, { kept: 'body > p', taken: ['#x', '#y'] })).toBe(
      '<p>a</p><section data-removal="0"><h2>b</h2><p>c</p></section><section data-removal="1"><p>d</p></section>',
    );
  });

  it('stand in lists and quotations too', () => {
    expect(written('<ul><li>a</li><li id="x">b</li></ul>', { taken: ['#x'] })).toBe(
      '<ul><li>a</li><section data-removal="0"><li>b</li></section></ul>',
    );
  });

  it('without a word leave nothing', () => {
    expect(written('<p>a</p><div id="x"><img src="/b.jpg"></div>', { taken: ['#x'] })).toBe('<p>a</p>');
  });
});

it.each([
  ['<span>The lamp.</span><b>Photograph by Nora Feldt</b>', 'The lamp. <b>Photograph by Nora Feldt</b>'],
  ['The lamp.<span>Nora Feldt</span>', 'The lamp. Nora Feldt'],
  ['<i>The lamp!</i>Nora Feldt', '<i>The lamp!</i> Nora Feldt'],
  ['<b>The lamp.</b> Nora Feldt', '<b>The lamp.</b> Nora Feldt'],
  ['<b>Nr.</b>7, photo.<b>e</b>', '<b>Nr.</b>7, photo.<b>e</b>'],
])('parts the sentences of a caption: %s', (html, expected) => {
  const page = written(`<figure><img src="/a.jpg"><p id="c">${html}</p></figure><p>x</p>`, {
    captions: ['#c'],
  });
  expect(page).toContain(`<figcaption>${expected}</figcaption>`);
});

it('leaves out inline words that nobody sees', () => {
  const html =
    '<p>a<span class="unseen"> b</span><span class="c"> c</span>, d<span class="unseen">e</span>f</p>';
  expect(written(html)).toBe('<p>a c, d f</p>');
});

it('ties each block to the element that it was copied from', () => {
  const page = measure('<p>a</p><ul><li>b</li></ul>');
  const orders = (selector: string) => page.part(selector).order;
  expect(write(writing(page, page.inside('body'), []))).toBe(
    `<p data-order="${orders('p')}">a</p><ul data-order="${orders('ul')}"><li data-order="${orders('li')}">b</li></ul>`,
  );
});
