import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import { describe, expect, it, test } from 'vitest';
import { parse } from './testing/page.ts';
import { bodyText, captions, plainText } from './text.ts';
import { toTree } from './tree.ts';

const figure: Root = {
  type: 'root',
  children: [
    {
      type: 'element',
      tagName: 'figcaption',
      properties: {},
      children: [
        { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'The pier.' }] },
        {
          type: 'element',
          tagName: 'p',
          properties: {},
          children: [{ type: 'text', value: ' Photo:\n Ida Holm ' }],
        },
      ],
    },
  ],
};

test('parts blocks by a space and keeps no other white space than that', () => {
  expect(plainText(figure)).toBe('The pier. Photo: Ida Holm');
  expect(captions(figure)).toEqual(['The pier. Photo: Ida Holm']);
});

function contentOf(html: string): Root {
  const fragment = document.createDocumentFragment();
  fragment.append(...parse(html).body.childNodes);
  return toTree(fragment).content;
}

describe('the body text', () => {
  it.each([
    ['parts blocks by blank lines', '<h2>a</h2><p>b</p><ul><li>c</li><li>d</li></ul>', 'a\n\nb\n\nc\n\nd'],
    ['joins what is inline', '<p>a <b>b</b><i>c</i></p>', 'a bc'],
    ['keeps line breaks', '<p>a<br>b</p>', 'a\nb'],
    ['drops them at an end', '<p>a<br></p><p>b</p>', 'a\n\nb'],
    [
      'reads tables row by row',
      '<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td></td><td>d</td></tr></table>',
      'a b\n\nc d',
    ],
    ['reads quotations and code', '<blockquote><p>a</p></blockquote><pre>b\n  c</pre>', 'a\n\nb\n  c'],
    ['leaves captions out', '<figure><img src="/a.jpg"><figcaption>a</figcaption></figure><p>b</p>', 'b'],
    [
      'leaves readings of characters out',
      '<p><ruby>灯<rp>(</rp><rt>とう</rt><rp>)</rp></ruby>台</p>',
      '灯台',
    ],
    ['leaves removals out', '<p>a</p><section data-removal="0"><p>b</p></section><p>c</p>', 'a\n\nc'],
    ['reads text outside of blocks', 'a<p>b</p>c', 'a\n\nb\n\nc'],
    ['is empty for nothing', '', ''],
  ])('%s', (_, html, expected) => {
    expect(bodyText(contentOf(html)).text).toBe(expected);
  });

  it('knows the block that each piece stands in', () => {
    const { blocks, text } = bodyText(contentOf('<ul><li>a<ul><li>b</li></ul>c</li></ul>'));
    expect(blocks.map(({ element, start, end }) => [element.tagName, text.slice(start, end)])).toEqual([
      ['li', 'a'],
      ['li', 'b'],
      ['li', 'c'],
    ]);
    expect(blocks[0]?.element).toBe(blocks[2]?.element);
  });
});

describe('offsets, in any tree,', () => {
  const leaf = fc
    .constantFrom('a', ' ', 'two words', '灯台', '👩🏽‍🚀', 'x\ny', '')
    .map((value): ElementContent => ({ type: 'text', value }));
  const tagName = fc.constantFrom(
    'p',
    'b',
    'ul',
    'li',
    'figure',
    'figcaption',
    'table',
    'tr',
    'td',
    'blockquote',
    'rt',
  );
  const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.record({ type: fc.constant('removal' as const), id: fc.nat(9) }),
      fc.constant<ElementContent>({ type: 'element', tagName: 'br', properties: {}, children: [] }),
      fc.record({
        type: fc.constant('element' as const),
        tagName,
        properties: fc.constant({}),
        children: fc.array(tie('node'), { maxLength: 4 }),
      }),
    ),
  }));
  const tree = fc.array(node, { maxLength: 5 }).map((children): Root => ({ type: 'root', children }));

  it('lead from each run to the very text of its node', () => {
    fc.assert(
      fc.property(tree, (content) => {
        const { text, runs } = bodyText(content);
        for (const run of runs)
          expect(text.slice(run.start, run.start + run.node.value.length)).toBe(run.node.value);
      }),
    );
  });

  it('of blocks follow each other, two line breaks apart, and leave nothing over', () => {
    fc.assert(
      fc.property(tree, (content) => {
        const { text, blocks } = bodyText(content);
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
        for (const [index, { start }] of blocks.entries())
          expect(start).toBe(index === 0 ? 0 : (blocks[index - 1]?.end ?? 0) + 2);
      }),
    );
  });

  it('reach every text outside captions, readings and removals', () => {
    const read = (node: ElementContent | Element): string =>
      node.type === 'text'
        ? node.value
        : node.type === 'element' && !/^(?:figcaption|rt)$/.test(node.tagName)
          ? node.children.map(read).join('')
          : '';
    fc.assert(
      fc.property(tree, (content) => {
        const letters = (text: string) => text.replace(/\s/g, '');
        expect(letters(bodyText(content).text)).toBe(
          letters((content.children as ElementContent[]).map(read).join('')),
        );
      }),
    );
  });
});
