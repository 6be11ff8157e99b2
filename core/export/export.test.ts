import { unzipSync } from 'fflate';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type ParserError, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Article } from '../article.ts';
import { articleWith, removalWith } from '../testing/article.ts';
import { element, text } from '../testing/nodes.ts';
import { bodyText } from '../text.ts';
import { copyOf, fileOf } from './export.ts';
import { fileName } from './file-name.ts';
import { withRestored } from './restored.ts';

const AWKWARD = [
  '1. *not* a [link](x) <b>',
  '<script>alert(1)</script> & ]]> <!-- x',
  '# no heading',
  '- no list',
  'a_b_c `d` ~~e~~ | f |',
  '&amp; &#65; "quoted" \'twice\'',
];

const OPTIONS = { contents: 'Contents', picture: 'Picture', now: new Date('2026-11-17T08:00:00Z') };

describe('Markdown', () => {
  it('has head, pictures, structure and address, and nothing of what was removed', () => {
    expect(markdown(ARTICLE)).toBe(`# The clock that was slow on purpose

**For fifty years nobody minded.**

Ilse Marlow · The Hourglass · 2026-11-16

![A tower](https://hourglass.example/tower.jpg)

The tower at noon

The bus leaves at **six**.

## A town that runs late

- set the clock right
- [leave it](https://hourglass.example/leave)

| Course   | Cost |
| -------- | ---- |
| Leave it | 0    |

<https://hourglass.example/clock>
`);
  });

  it.each(AWKWARD)('gives back by its own rules what stood in the text: %s', (words) => {
    const { children } = fromMarkdown(markdown(withText(words)));
    const [paragraph] = children.slice(-2);
    expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: words }] });
  });
});

describe('a file of HTML', () => {
  it('is what the standard asks for, in the language and direction of the article', () => {
    const errors: ParserError[] = [];
    parse(html(ARABIC), { onParseError: (error) => errors.push(error) });
    expect(errors).toEqual([]);
    const { documentElement } = page(html(ARABIC));
    expect(documentElement.lang).toBe('ar');
    expect(documentElement.dir).toBe('rtl');
  });

  it('holds the whole text, the pictures and the address', () => {
    const { title, querySelector } = bound(page(html(ARTICLE)));
    expect(title).toBe(ARTICLE.title);
    for (const words of wordsOf(ARTICLE)) expect(querySelector('article')?.textContent).toContain(words);
    expect(querySelector('figure > img')?.getAttribute('src')).toBe('https://hourglass.example/tower.jpg');
    expect(querySelector('article > p:last-child > a')?.getAttribute('href')).toBe(ARTICLE.url);
  });

  it.each(AWKWARD)('takes no text for markup: %s', (words) => {
    expect(page(html(withText(words))).querySelector('article > p:nth-last-child(2)')?.textContent).toBe(
      words,
    );
  });

  it('leads nowhere and shows nothing by addresses that run or read something', () => {
    const link = { ...element('a', text('here')), properties: { href: 'javascript:alert(1)' } };
    const picture = { ...element('img'), properties: { src: 'file:///etc/passwd' } };
    const content = { type: 'root' as const, children: [element('p', link, picture)] };
    const { querySelector } = bound(page(html({ ...ARTICLE, image: null, content })));
    expect(querySelector('a[href^=j], img')).toBeNull();
    expect(querySelector('article')?.textContent).toContain('here');
  });
});

describe('a book', () => {
  it('says what it is by its first bytes', () => {
    const data = book(ARTICLE).data as Uint8Array;
    // The first file of the archive: not compressed, by the name of "mimetype", with nothing between name and content.
    const { 8: method, 26: nameLength, 28: extraLength } = data;
    expect([method, nameLength, extraLength]).toEqual([0, 8, 0]);
    expect(new TextDecoder().decode(data.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('names its parts, each of which is there', () => {
    const { file, names } = open(ARTICLE);
    const root = file('META-INF/container.xml').querySelector('rootfile')?.getAttribute('full-path');
    expect(root).toBe('book/package.opf');
    const opf = file('book/package.opf');
    const items = [...opf.querySelectorAll('manifest > item')].map(
      (item) => `book/${item.getAttribute('href')}`,
    );
    expect([...items, 'mimetype', 'META-INF/container.xml', 'book/package.opf'].sort()).toEqual(names.sort());
    expect(opf.querySelectorAll('item[properties="nav"]')).toHaveLength(1);
    const id = opf.querySelector('itemref')?.getAttribute('idref');
    expect(opf.querySelector(`item[id="${id}"]`)?.getAttribute('href')).toBe('article.xhtml');
  });

  it('says who wrote it where, and when it was made', () => {
    const opf = open(ARABIC).file('book/package.opf');
    const value = (name: string) => opf.getElementsByTagName(name)[0]?.textContent;
    expect(value('dc:identifier')).toBe(ARABIC.url);
    expect(value('dc:title')).toBe(ARABIC.title);
    expect(value('dc:language')).toBe('ar');
    expect(value('dc:creator')).toBe('Ilse Marlow');
    expect(opf.querySelector('meta[property="dcterms:modified"]')?.textContent).toBe('2026-11-17T08:00:00Z');
    expect(opf.querySelector('spine')?.getAttribute('page-progression-direction')).toBe('rtl');
  });

  it('lists the headline and the subheads, and leads to them', () => {
    const { file } = open(ARTICLE);
    const links = [...file('book/contents.xhtml').querySelectorAll('nav[*|type="toc"] a')];
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['article.xhtml', 'The clock that was slow on purpose'],
      ['article.xhtml#part-1', 'A town that runs late'],
    ]);
    expect(file('book/article.xhtml').querySelector('#part-1')?.localName).toBe('h2');
  });

  it('holds the whole text, and asks for no picture', () => {
    const story = open(ARTICLE).file('book/article.xhtml');
    expect(story.documentElement.namespaceURI).toBe('http://www.w3.org/1999/xhtml');
    expect(story.documentElement.getAttribute('xml:lang')).toBe('en');
    for (const words of wordsOf(ARTICLE)) expect(story.documentElement.textContent).toContain(words);
    expect(story.querySelector('img')).toBeNull();
    expect(story.querySelector('figure > a')?.textContent).toBe('[A tower]');
  });

  it.each(AWKWARD)('is well-formed whatever the text is: %s', (words) => {
    const article = { ...withText(words), title: words, byline: words, siteName: words };
    const { file } = open(article);
    expect(file('book/article.xhtml').querySelector('article > p:nth-last-child(2)')?.textContent).toBe(
      words,
    );
    expect(file('book/package.opf').getElementsByTagName('dc:title')[0]?.textContent).toBe(words);
  });

  it('leaves out what its format does not allow', () => {
    const { file } = open({ ...withText('a\u0000b\u000bc\ud800d\uffffe'), title: 'x\u0001y' });
    expect(file('book/article.xhtml').querySelector('article > p:nth-last-child(2)')?.textContent).toBe(
      'abc\ufffdde',
    );
  });
});

describe('a copy', () => {
  it('is text, with its structure beside it where it is asked for', () => {
    expect(copyOf(ARTICLE, 'text')).toEqual({
      text: expect.stringContaining('\n\nThe bus leaves'),
      html: null,
    });
    const { text: plain, html: rich } = copyOf(ARTICLE, 'rich');
    expect(plain).toContain('\n\nThe bus leaves');
    expect(page(rich ?? '').querySelector('article > p > strong')?.textContent).toBe(ARTICLE.standfirst);
    expect(rich).not.toContain('<style');
  });

  it('holds what the reader has brought back, in its place', () => {
    const shown = withRestored(ARTICLE, [REMOVAL], new Set([1]));
    expect(markdown(shown)).toContain('**six**.\n\nThe morning mail\n\n## A town');
    expect(markdown(withRestored(ARTICLE, [REMOVAL], new Set()))).not.toContain('The morning mail');
  });

  it('holds no list of which all was removed', () => {
    const list = element('ul', element('li', { type: 'removal', id: REMOVAL.id }));
    const content: Article['content'] = { type: 'root', children: [element('p', text('Six.')), list] };
    const { html } = copyOf({ ...ARTICLE, content }, 'rich');
    expect(page(html ?? '').querySelector('ul')).toBeNull();
  });
});

describe('the name of a file', () => {
  it.each([
    ['What now? A/B: "the" <test>', 'What now A B the test'],
    ['…and then.', '…and then'],
    ['..\\..\\etc', 'etc'],
    ['\u202egpj.exe', 'gpj.exe'],
    ['  ', 'hourglass.example'],
    ['新聞の見出し', '新聞の見出し'],
  ])('of %j is %j', (headline, name) => expect(fileName(headline, 'hourglass.example')).toBe(name));

  it('is short enough for every system', () => {
    expect(new TextEncoder().encode(fileName('新'.repeat(500), '')).length).toBeLessThan(250);
  });
});

function markdown(article: Article): string {
  return copyOf(article, 'markdown').text;
}

function html(article: Article): string {
  return fileOf(article, 'html', OPTIONS).data as string;
}

function book(article: Article) {
  return fileOf(article, 'epub', OPTIONS);
}

/** Opens a book as a reading device would: by its archive, and each file by a strict parser. */
function open(article: Article) {
  const files = unzipSync(book(article).data as Uint8Array);
  const file = (name: string) => {
    const parsed = new DOMParser().parseFromString(new TextDecoder().decode(files[name]), 'application/xml');
    expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined();
    return parsed;
  };
  return { file, names: Object.keys(files) };
}

function page(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

function bound(document: Document) {
  return { title: document.title, querySelector: document.querySelector.bind(document) };
}

function withText(words: string): Article {
  return { ...ARTICLE, content: { type: 'root', children: [element('p', text(words))] } };
}

function wordsOf(article: Article): string[] {
  return bodyText(article.content)
    .text.split(/\n+/)
    .flatMap((line) => line.split(' '));
}

const ARTICLE = articleWith({
  url: 'https://hourglass.example/clock',
  title: 'The clock that was slow on purpose',
  standfirst: 'For fifty years nobody minded.',
  byline: 'Ilse Marlow',
  siteName: 'The Hourglass',
  publishedTime: '2026-11-16T17:20:00Z',
  image: {
    src: 'https://hourglass.example/tower.jpg',
    alt: 'A tower',
    caption: 'The tower at noon',
    credit: null,
    width: null,
    height: null,
  },
  content: {
    type: 'root',
    children: [
      element('p', text('The bus leaves at '), element('strong', text('six')), text('.')),
      { type: 'removal', id: 1 },
      element('h2', text('A town that runs late')),
      element(
        'ul',
        element('li', text('set the clock right')),
        element('li', element('a', { href: 'https://hourglass.example/leave' }, text('leave it'))),
      ),
      element(
        'table',
        element('tr', element('th', text('Course')), element('th', text('Cost'))),
        element('tr', element('td', text('Leave it')), element('td', text('0'))),
      ),
    ],
  },
  words: 20,
});

const ARABIC: Article = { ...ARTICLE, lang: 'ar', dir: 'rtl', title: 'الساعة التي تأخرت عمدا' };

const REMOVAL = removalWith({
  text: 'The morning mail',
  content: [element('p', text('The morning mail'))],
});
