import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sanitize } from './sanitize.ts';
import { anyMarkup, strangersInFragment } from './testing/markup.ts';
import { toTree } from './tree.ts';

it('lets nothing through but the allowed elements, attributes and addresses, whatever a page holds', () => {
  fc.assert(
    fc.property(anyMarkup(), (html) => {
      expect(strangersInFragment(sanitize(html, window))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

it('changes nothing that it has cleaned once', () => {
  const written = (nodes: Node) =>
    new XMLSerializer().serializeToString(nodes).replace(/ xmlns="[^"]*"/g, '');
  // Some trees can't be written down: a paragraph within another ends it when it is read again.
  const read = (html: string) => {
    const fragment = document.createDocumentFragment();
    fragment.append(...new DOMParser().parseFromString(`<body>${html}`, 'text/html').body.childNodes);
    return fragment;
  };
  fc.assert(
    fc.property(anyMarkup(), (html) => {
      const once = written(sanitize(html, window));
      expect(written(sanitize(once, window))).toBe(written(read(once)));
    }),
    { numRuns: 200 },
  );
});

it('makes a fragment that belongs to no live document', () => {
  const fragment = sanitize('<p>a</p>', window);
  expect(fragment.isConnected).toBe(false);
  expect(fragment.ownerDocument).not.toBe(document);
  expect(fragment.ownerDocument?.defaultView ?? null).toBeNull();
});

it('leaves nothing of markup that makes no body', () => {
  expect(sanitize('<frameset><frame src="https://a.example/"></frameset>', window).childNodes).toHaveLength(
    0,
  );
});

it('keeps markup that stands in the text as text', () => {
  const { content } = toTree(sanitize('<p>&lt;img src=x onerror=fail()&gt; &amp;lt;b&amp;gt;</p>', window));
  expect(content.children).toEqual([
    {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: '<img src=x onerror=fail()> &lt;b&gt;' }],
    },
  ]);
});

it('keeps all that the writer writes', () => {
  const html =
    '<h2 data-order="1">a</h2><p data-order="2" lang="de" dir="ltr">a <a href="https://a.example/">b</a> <time datetime="2026">c</time></p>' +
    '<figure data-order="3"><img src="https://a.example/b.jpg" alt="c" width="4" height="5"><figcaption>d</figcaption></figure>' +
    '<ol data-order="4" start="2"><li data-order="5">e</li></ol><section data-removal="0"><p>f</p></section>';
  const box = document.createElement('div');
  box.append(sanitize(html, window));
  const expected = new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;
  const serialize = (element: HTMLElement) =>
    new XMLSerializer().serializeToString(element).replace(/^<[^>]+>|<\/[^>]+>$/g, '');
  expect(serialize(box)).toBe(serialize(expected));
});
