import type { ElementContent, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { parse } from './testing/page.ts';
import { toTree } from './tree.ts';

function treeOf(html: string) {
  const fragment = document.createDocumentFragment();
  fragment.append(...parse(html).body.childNodes);
  return toTree(fragment);
}

/** A tree in short: `p[a b[c]]`. */
function short(nodes: Root['children'] | ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'removal') return `<${node.id}>`;
      return node.type === 'element' ? `${node.tagName}[${short(node.children)}]` : node.type;
    })
    .join('|');
}

it.each([
  ['elements and text', '<p>a <b>b</b></p>', 'p[a |b[b]]'],
  ['white space in single spaces', '<p>a \n\t b</p>', 'p[a b]'],
  ['blocks without space at their edges', '<p> a <b> b </b></p>', 'p[a |b[b]]'],
  [
    'links without the space around their words',
    '<p>a<a href="/x"> b <i>c </i></a>d</p>',
    'p[a |a[b |i[c]]| d]',
  ],
  ['one space where two elements have one', '<p>a <b> b </b> <u> c</u></p>', 'p[a |b[b]| |u[c]]'],
  ['the space of empty elements', '<p>a<a href="/x"> </a>b</p>', 'p[a b]'],
  [
    'Japanese without the lines of its source',
    '<p>潮の\n  <ruby>帳<rt>ちょう</rt></ruby>\n面は\n四十冊 港\nA</p>',
    'p[潮の|ruby[帳|rt[ちょう]]|面は四十冊 港 A]',
  ],
  ['preformatted text as it is', '<pre>a\n  <code> b</code></pre>', 'pre[a\n  |code[ b]]'],
  ['preformatted Japanese as it is', '<pre>潮の\n帳面</pre>', 'pre[潮の\n帳面]'],
  ['text that comments part as one', '<p>a<!-- x -->b</p>', 'p[ab]'],
  ['nothing for empty elements', '<p>a</p><p> </p><ul><li></li></ul>', 'p[a]'],
  ['line breaks', '<p>a<br>b</p>', 'p[a|br[]|b]'],
  ['no line breaks at the edges of blocks', '<p><br> <br>a<br>b<em>c<br></em></p>', 'p[a|br[]|b|em[c]]'],
  ['nothing for blocks of line breaks', '<p>a</p><p><br> <br></p>', 'p[a]'],
  [
    'empty cells',
    '<table><tbody><tr><td></td><td>a</td></tr></tbody></table>',
    'table[tbody[tr[td[]|td[a]]]]',
  ],
  ['no pictures without an address', '<figure><img alt="a"></figure>', ''],
])('holds %s', (_, html, expected) => {
  expect(short(treeOf(html).content.children)).toBe(expected);
});

it.each([
  ['groups', '<div><section><p>a</p></section></div>', 'p[a]'],
  ['scripts, as text', '<p><script>a</script>b</p>', 'p[ab]'],
  ['forms and frames', '<form><input><iframe src="/x"></iframe><button>a</button></form>', 'a'],
  ['drawings', '<svg><title>a</title><a href="/x">b</a></svg>', 'a|a[b]'],
  ['what is named like a property of objects', '<constructor>a</constructor><valueof>b</valueof>', 'a|b'],
])('lets nothing through but what it names: %s', (_, html, expected) => {
  expect(short(treeOf(html).content.children)).toBe(expected);
});

describe('properties', () => {
  it.each([
    [
      'links',
      '<a href="https://a.example/" target="_blank" onclick="go()">a</a>',
      { href: 'https://a.example/' },
    ],
    [
      'pictures',
      '<img src="/a" alt="b" width="1" height="2" srcset="/x 2x" loading="lazy">',
      { src: '/a', alt: 'b', width: '1', height: '2' },
    ],
    ['lists', '<ol start="2" reversed type="a"><li>a</li></ol>', { start: '2', reversed: '' }],
    ['times', '<time datetime="2026" title="x">a</time>', { dateTime: '2026' }],
    ['any element', '<p lang="ar" dir="rtl" class="a" id="b" style="c">a</p>', { lang: 'ar', dir: 'rtl' }],
  ])('of %s', (_, html, expected) => {
    const [first] = treeOf(html).content.children;
    expect(first).toMatchObject({ type: 'element' });
    expect((first as { properties: unknown }).properties).toEqual(expected);
  });

  it('of cells', () => {
    const { content } = treeOf('<table><tr><th scope="row" colspan="2" rowspan="3">a</th></tr></table>');
    expect(JSON.stringify(content)).toContain('{"colSpan":"2","rowSpan":"3","scope":"row"}');
  });
});

describe('orders', () => {
  it('become data', () => {
    expect(treeOf('<p data-order="12">a</p>').content.children[0]).toMatchObject({ data: { order: 12 } });
  });

  it.each(['', '-1', '1e3', 'x'])('that are no numbers do not: %j', (order) => {
    expect(treeOf(`<p data-order="${order}">a</p>`).content.children[0]).not.toHaveProperty('data');
  });
});

describe('removals', () => {
  it('leave a mark, and their content apart', () => {
    const { content, removed } = treeOf('<p>a</p><section data-removal="3"><h2>b</h2><p>c</p></section>');
    expect(short(content.children)).toBe('p[a]|<4>');
    expect([...removed.keys()]).toEqual([3]);
    expect(short(removed.get(3) ?? [])).toBe('h2[b]|p[c]');
  });

  it('keep what holds nothing else', () => {
    expect(short(treeOf('<ul><section data-removal="0"><li>a</li></section></ul>').content.children)).toBe(
      'ul[<1>]',
    );
  });
});

it('is plain data', () => {
  const { content } = treeOf(
    '<p data-order="1">a <a href="/x">b</a></p><section data-removal="0">c</section>',
  );
  expect(structuredClone(content)).toEqual(content);
  expect(JSON.parse(JSON.stringify(content))).toEqual(content);
});
