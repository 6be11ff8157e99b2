import { describe, expect, it } from 'vitest';
import { LIMITS, MOST_BLANK, MOST_LINES } from './limits.ts';
import { orderOf, snapshot } from './snapshot.ts';
import { open, parse } from './testing/page.ts';
import { storyPage } from './testing/story.ts';

/** The copy of a body's content. */
function copyOf(html: string): string {
  return new XMLSerializer()
    .serializeToString(snapshot(parse(html)).document.body)
    .replace(/^<body[^>]*>|<\/body>$/g, '')
    .replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '');
}

describe('the copy', () => {
  it('leaves the page as it was', () => {
    const page = open(
      storyPage(
        '<form><input name="firstChild"></form><my-card></my-card><img data-src="/late.jpg"><br><br>',
      ),
    );
    page.querySelector('my-card')?.attachShadow({ mode: 'open' }).append('in the shadow');
    const serialize = () => new XMLSerializer().serializeToString(page);
    const before = serialize();
    const observer = new (page.defaultView as Window & typeof globalThis).MutationObserver(() => {});
    observer.observe(page, { attributes: true, characterData: true, childList: true, subtree: true });
    snapshot(page);
    expect(observer.takeRecords()).toEqual([]);
    expect(serialize()).toBe(before);
  });

  it('has no soft hyphens', () => {
    expect(copyOf('<p>The light\u00adhouse keep\u00ader</p>')).toBe('<p>The lighthouse keeper</p>');
  });

  it('belongs to a document without a window, where nothing loads or runs', () => {
    const { document } = snapshot(open('<img src="/a.jpg"><p onclick="fail()">text</p>'));
    expect(document.defaultView).toBeNull();
    expect(document.querySelector('p')?.getAttributeNames()).toEqual([]);
  });

  it('knows the element of the page that each of its elements stands for', () => {
    const page = parse('<div><h1>Lamp</h1><p>First <b>bold</b></p>loose</div>');
    const { document, sources } = snapshot(page);
    for (const [copied, live] of [
      ['h1', 'h1'],
      ['b', 'b'],
      ['p:last-child', 'div'],
    ] as const) {
      const element = document.querySelector(copied) as Element;
      expect(sources[orderOf(element) as number]).toBe(page.querySelector(live));
    }
    expect(orderOf(document.createElement('p'))).toBeNull();
  });

  it('resolves addresses as the page does', () => {
    expect(snapshot(parse('<p>text</p>', 'https://a.example/b/c')).document.baseURI).toBe(
      'https://a.example/b/c',
    );
  });
});

it('keeps the space that stands alone in an inline element', () => {
  expect(copyOf('<p><b>a</b><span> </span><i>b</i></p>')).toBe('<p><b>a</b><span> </span><i>b</i></p>');
  expect(copyOf('<p> <b>a</b></p>')).toBe('<p><b>a</b></p>');
});

it('keeps the words of a heading in it, whatever stands around them', () => {
  expect(copyOf('<h2><p>Who lit it?</p></h2>')).toBe('<h2><span>Who lit it?</span></h2>');
  expect(copyOf('<h2><div>Coast</div><div>Who lit it?</div></h2>')).toContain('<div><p>Coast</p></div>');
});

it('keeps the words of a heading that is a button, and of no other button', () => {
  expect(
    copyOf(
      '<h3><button aria-expanded="false">Who lit <b>it</b>?</button></h3><p>We.<button>Share</button></p>',
    ),
  ).toBe('<h3>Who lit <b>it</b>?</h3><p>We.<button></button></p>');
});

describe('what the server sent late', () => {
  it('stands in its place, once, with what is in it', () => {
    const html =
      '<main><p>Lamp</p><template id="B:0"></template><template id="B:a"></template><p>Soup</p></main>' +
      '<div hidden id="S:0"><p>Fog<template id="P:1"></template></p></div><div hidden id="S:1"><b>horn</b></div>';
    expect(copyOf(html)).toBe('<main><p>Lamp</p><p>Fog<b>horn</b></p><p>Soup</p></main>');
  });

  it.each([
    ['has no place', '<div hidden id="S:0"><p>Fog</p></div>', '<div id="S:0"><p>Fog</p></div>'],
    [
      'is its own place',
      '<div hidden id="S:0"><template id="B:0"></template><p>Fog</p></div>',
      '<div id="S:0"><p>Fog</p></div>',
    ],
    [
      'has two places',
      '<i><template id="B:0"></template><template id="P:0"></template></i><div hidden id="S:0"><p>Fog</p></div>',
      '<i><p>Fog</p></i>',
    ],
    [
      'is in sight already',
      '<i><template id="B:0"></template></i><div id="S:0"><p>Fog</p></div>',
      '<i></i><div id="S:0"><p>Fog</p></div>',
    ],
  ])('that %s comes through once', (_, html, copy) => {
    expect(copyOf(html)).toBe(copy);
  });
});

describe('text', () => {
  it.each([
    [
      'parted by double line breaks',
      '<div>one<br><br>two<br>still two<br> <br>three</div>',
      '<div><p>one</p><p>two<br />still two</p><p>three</p></div>',
    ],
    [
      'parted so in a list item',
      '<ul><li>one<br><br>two</li></ul>',
      '<ul><li><p>one</p><p>two</p></li></ul>',
    ],
    [
      'beside blocks',
      '<div>one <b>bold</b><p>two</p>three</div>',
      '<div><p>one <b>bold</b></p><p>two</p><p>three</p></div>',
    ],
    [
      'beside blocks in an inline element',
      '<span>one <p>two</p></span>',
      '<span><p>one </p><p>two</p></span>',
    ],
    ['alone in a div', '<div>one</div>', '<div><p>one</p></div>'],
    ['in paragraphs already', '<div><p>one</p> <p>two</p></div>', '<div><p>one</p><p>two</p></div>'],
    ['with line breaks at its edges', '<div><br>one<br><p>two</p></div>', '<div><p>one</p><p>two</p></div>'],
    ['with loose white space', '<p>\n  one \t two  </p>', '<p> one two </p>'],
    ['preformatted', '<pre>one\n  two</pre>', '<pre>one\n  two</pre>'],
  ])('%s becomes paragraphs', (_, html, expected) => {
    expect(copyOf(html)).toBe(expected);
  });
});

describe('elements', () => {
  it.each([
    [
      'scripts, styles, templates and drawings',
      '<script>1</script><style>p{}</style><template><p>t</p></template><svg><text>s</text></svg>',
      '',
    ],
    [
      'menus and the site’s footer',
      '<nav>n</nav><footer>f</footer><div role="navigation">r</div><div role="search">s</div>',
      '',
    ],
    [
      'fields that hold what the reader wrote',
      '<textarea>secret</textarea><select><option>one</option></select>',
      '<select></select>',
    ],
    ['comments', '<!-- one --><p>two</p>', '<p>two</p>'],
  ])('%s are left out', (_, html, expected) => {
    expect(copyOf(html)).toBe(expected);
  });

  it.each([
    ['the footer of an article', '<article><footer>By hand</footer></article>'],
    ['a quotation’s footer', '<blockquote><footer>the keeper</footer></blockquote>'],
  ])('%s is kept', (_, html) => {
    expect(copyOf(html)).toBe(html);
  });

  it.each([
    ['a form', '<form action="/go"><p>text</p></form>', '<div><p>text</p></div>'],
    [
      'a custom element among blocks',
      '<x-story><x-line>text</x-line></x-story>',
      '<div><div><p>text</p></div></div>',
    ],
    ['a custom element in a line', '<p>a <x-link>b</x-link></p>', '<p>a <span>b</span></p>'],
    [
      'an element named like a property of objects',
      '<p>a<constructor>b</constructor></p>',
      '<p>a<constructor>b</constructor></p>',
    ],
  ])('%s is copied as one that reads alike', (_, html, expected) => {
    expect(copyOf(html)).toBe(expected);
  });

  it.each([
    ['scripts', '<a href="javascript:go()">x</a>', '<a>x</a>'],
    ['scripts in odd letters', '<a href=" JavaScript:go()">x</a>', '<a>x</a>'],
    ['data', '<a href="data:text/html,x">x</a>', '<a>x</a>'],
    ['other pages', '<a href="/tides">x</a>', '<a href="/tides">x</a>'],
  ])('links to %s', (_, html, expected) => {
    expect(copyOf(`<p>${html}</p>`)).toBe(`<p>${expected}</p>`);
  });

  it('keep names, language, direction and what their tag needs, and no other attribute', () => {
    const table =
      '<table><tbody><tr><td class="a" id="b" lang="ar" dir="rtl" role="cell" colspan="2">x</td></tr></tbody></table>';
    expect(copyOf(table.replace('<td ', '<td onclick="go()" style="top:0" data-x="y" '))).toContain(
      '<td class="a" id="b" lang="ar" dir="rtl" role="cell" colspan="2">x</td>',
    );
  });
});

describe('fields named like properties', () => {
  const PROPERTIES = [
    'attributes',
    'childNodes',
    'firstChild',
    'getAttribute',
    'localName',
    'nextSibling',
    'nodeType',
    'parentNode',
    'shadowRoot',
  ];

  // jsdom does not give forms their named properties, so they are put there by hand.
  it.each(PROPERTIES)('"%s" do not mislead the copier', (name) => {
    const page = parse(`<form><input name="${name}"><p>text</p></form><p>more</p>`);
    const form = page.querySelector('form') as Element;
    Object.defineProperty(form, name, { value: form.firstElementChild });
    const { document } = snapshot(page);
    expect(document.body.textContent).toBe('textmore');
  });
});

describe('shadow roots', () => {
  function cardWith(shadow: string, mode: ShadowRootMode): string {
    const page = parse('<x-card><p slot="head">light head</p><p>light body</p></x-card>');
    const root = (page.querySelector('x-card') as Element).attachShadow({ mode });
    const content = parse(shadow).body;
    root.append(...content.childNodes);
    return snapshot(page).document.body.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  it.each([
    [
      'in the order in which slots stand',
      '<slot></slot><p>shadow</p><slot name="head"></slot>',
      'light bodyshadowlight head',
    ],
    [
      'with what a slot holds when nothing is put there',
      '<slot name="foot"><p>fallback</p></slot>',
      'fallback',
    ],
    ['without what no slot shows', '<p>shadow</p>', 'shadow'],
  ])('are read %s', (_, shadow, expected) => {
    expect(cardWith(shadow, 'open')).toBe(expected);
  });

  it('that are closed stay closed', () => {
    expect(cardWith('<p>shadow</p>', 'closed')).toBe('light headlight body');
  });
});

describe('pictures', () => {
  it.each([
    ['a plain one', '<img src="/a.jpg" alt="A" width="9" height="8">', '/a.jpg'],
    ['a late one', '<img src="data:image/gif;base64,AA" data-src="/late.jpg">', '/late.jpg'],
    [
      'the size next above a thousand pixels',
      '<img src="/s.jpg" srcset="/s.jpg 300w, /m.jpg 1024w, /l.jpg 4000w">',
      '/m.jpg',
    ],
    ['the largest of small sizes', '<img srcset="/s.jpg 300w, /m.jpg 640w">', '/m.jpg'],
    ['sizes by density', '<img srcset="/1.jpg 1x, /2.jpg 2x">', '/2.jpg'],
    [
      'a set of a picture element',
      '<picture><source srcset="/set.jpg 1200w"><img src="/small.jpg"></picture>',
      '/set.jpg',
    ],
    [
      'one that stands in a noscript',
      '<img class="lazy"><noscript><img src="/real.jpg"></noscript>',
      '/real.jpg',
    ],
    [
      'one whose noscript only repeats it',
      '<img src="/a.jpg"><noscript><img src="/b.jpg"></noscript>',
      '/a.jpg',
    ],
  ])('%s has the address that the reader would see', (_, html, expected) => {
    const { document } = snapshot(parse(`<p>${html}</p>`));
    const images = document.querySelectorAll('img');
    expect(images).toHaveLength(1);
    expect(images[0]?.getAttribute('src')).toBe(expected);
  });

  it('in a noscript that is text, because scripts run, are found too', () => {
    const page = parse('<p><img class="lazy"><noscript></noscript></p>');
    (page.querySelector('noscript') as Element).textContent = '<img class="x" src="/a.jpg?b=1&amp;c=2">';
    expect(snapshot(page).document.querySelector('img')?.getAttribute('src')).toBe('/a.jpg?b=1&c=2');
  });

  it.each(['data:image/png;base64,AA', 'blob:https://a.example/1', 'javascript:0', ''])(
    'have no address but %j: then they have none',
    (address) => {
      const { document } = snapshot(parse(`<p><img src="${address}"></p>`));
      expect(document.querySelector('img')?.hasAttribute('src')).toBe(false);
    },
  );
});

describe('limits', () => {
  it('lift what lies too deep to the last level and keep its words apart', () => {
    const levels = LIMITS.depth + 60;
    const deep = `${'<div>'.repeat(levels)}<p>first one</p><p>second <b>bold</b></p>${'</div>'.repeat(levels)}`;
    const { document, isPartial } = snapshot(parse(`${deep}<p>after</p>`));
    expect(document.body.textContent?.trim().split(/\s+/)).toEqual(['first', 'one', 'second', 'boldafter']);
    let depth = 0;
    for (let node: Element | null = document.body; node; node = node.firstElementChild) depth++;
    expect(depth).toBeLessThanOrEqual(LIMITS.depth + 2);
    expect(isPartial).toBe(false);
  });

  it('stop after so many elements, and say so', () => {
    const { sources, isPartial } = snapshot(parse('<i>x</i>'.repeat(LIMITS.elements + 10)));
    expect(isPartial).toBe(true);
    expect(sources).toHaveLength(LIMITS.elements);
  });

  it('stop after so many characters, and say so', () => {
    const { document, isPartial } = snapshot(parse(`<p>${'x'.repeat(LIMITS.text + 10)}</p>`));
    expect(isPartial).toBe(true);
    expect(document.body.textContent).toHaveLength(LIMITS.text);
  });

  it.each([' ', '\n', '\u00a0', '\u2003', '\u200b', ' \n'])(
    'keep a long stretch of %j from taking the place of the text after it',
    (piece) => {
      const blank = piece.repeat(LIMITS.text / piece.length);
      const { document, isPartial } = snapshot(parse(`<pre>one${blank}two</pre><h1>${blank}three</h1>`));
      expect(document.body.textContent).toMatch(/^one[\s\u200b]+two[\s\u200b]+three$/);
      expect(document.body.textContent?.length).toBeLessThan(MOST_BLANK * 2 + 20);
      expect(isPartial).toBe(false);
    },
  );

  it('stop a preformatted text after so many lines, say so, and go on behind it', () => {
    const { document, isPartial } = snapshot(
      parse(`<pre>${'x\n'.repeat(MOST_LINES + 10)}</pre><p>after</p>`),
    );
    expect(isPartial).toBe(true);
    expect(document.querySelector('pre')?.textContent?.split('\n')).toHaveLength(MOST_LINES);
    expect(document.querySelector('p')?.textContent).toBe('after');
  });

  it('do not count comments', () => {
    const { document, isPartial } = snapshot(
      parse(`<p>before</p>${'<!---->'.repeat(LIMITS.visited)}<p>after</p>`),
    );
    expect(isPartial).toBe(false);
    expect(document.body.textContent).toContain('after');
  });

  it('cut long names and drop long addresses and values', () => {
    const long = 'x'.repeat(LIMITS.address + 1);
    const { document } = snapshot(
      parse(`<p class="${long}"><a href="/${long}">a</a><img alt="${long}"></p>`),
    );
    expect(document.querySelector('p')?.className).toHaveLength(LIMITS.name);
    expect(document.querySelector('a')?.hasAttribute('href')).toBe(false);
    expect(document.querySelector('img')?.hasAttribute('alt')).toBe(false);
  });
});
