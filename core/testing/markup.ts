import fc from 'fast-check';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { isEmptied } from '../emptied.ts';
import type { ArticleTree } from '../tree.ts';

/** An article's content as markup, without its removals. */
export function markupOf(content: Root): string {
  return toHtml({ type: 'root', children: content.children.flatMap(withoutRemovals) });
}

function withoutRemovals(node: RootContent): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || isEmptied(node, new Set())) return [];
  return [{ ...node, children: node.children.flatMap(withoutRemovals) }];
}

/** What a tree holds that no article may: elements, attributes and addresses outside the allowed ones. */
export function strangersIn({ content, removed }: ArticleTree): string[] {
  const elements = [...content.children, ...[...removed.values()].flat()].flatMap(elementsOf);
  return elements.flatMap(({ tagName, properties }) => [
    ...(ALLOWED_TAGS.has(tagName) ? [] : [tagName]),
    ...Object.keys(properties).filter((name) => !ALLOWED_PROPERTIES.has(name)),
    ...[properties.href, properties.src].map(String).filter((address) => HOSTILE_ADDRESS.test(address)),
  ]);
}

/** What a fragment holds that no article may, apart from the marks of our own. */
export function strangersInFragment(fragment: DocumentFragment): string[] {
  return [...fragment.querySelectorAll('*')].flatMap((element) => [
    ...(ALLOWED_TAGS.has(element.localName) || element.localName === 'section' ? [] : [element.localName]),
    ...element.getAttributeNames().filter((name) => !ALLOWED_ATTRIBUTES.has(name)),
    ...['href', 'src']
      .map((name) => element.getAttribute(name) ?? '')
      .filter((value) => HOSTILE_ADDRESS.test(value)),
  ]);
}

function elementsOf(node: RootContent): Element[] {
  return node.type === 'element' ? [node, ...node.children.flatMap(elementsOf)] : [];
}

/** Markup of any kind: sound, broken and hostile. */
export function anyMarkup(): fc.Arbitrary<string> {
  const attribute = fc
    .tuple(fc.constantFrom(...ATTRIBUTES), fc.constantFrom(...VALUES))
    .map(([name, value]) => ` ${name}="${value}"`);
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...TEXTS),
      fc
        .tuple(
          fc.constantFrom(...TAGS),
          fc.array(attribute, { maxLength: 3 }),
          fc.array(tie('node'), { maxLength: 4 }),
          fc.boolean(),
        )
        .map(
          ([tag, attributes, children, isClosed]) =>
            `<${tag}${attributes.join('')}>${children.join('')}${isClosed ? `</${tag}>` : ''}`,
        ),
    ),
  }));
  return fc.array(node, { maxLength: 6 }).map((nodes) => nodes.join(''));
}

const ALLOWED_TAGS = new Set(
  'a abbr b bdi bdo blockquote br caption cite code dd del dfn dl dt em figcaption figure h2 h3 h4 h5 h6 i img ins kbd li mark ol p pre q rp rt ruby s samp small strong sub sup table tbody td tfoot th thead time tr u ul var wbr'.split(
    ' ',
  ),
);

const ALLOWED_PROPERTIES = new Set(
  'alt colSpan dateTime dir height href lang reversed rowSpan scope src start width'.split(' '),
);

const ALLOWED_ATTRIBUTES = new Set([
  ...[...ALLOWED_PROPERTIES].map((name) => name.toLowerCase()),
  'data-order',
  'data-removal',
]);

const HOSTILE_ADDRESS = /^[\s\p{C}]*(?:javascript|vbscript|data|blob|file):/iu;

const TAGS =
  'p div section a img b em span h1 h2 ul ol li dl dt table tr td th caption blockquote pre code figure figcaption time br hr script style svg math mtext mglyph foreignObject title template noscript iframe object embed form input button select option textarea video audio source base link meta constructor x-lamp'.split(
    ' ',
  );

const ATTRIBUTES =
  'href src srcset style class id name onclick onerror onload data-removal data-order data-x lang dir colspan start datetime alt width target formaction action xlink:href background poster ping is slot'.split(
    ' ',
  );

const VALUES = [
  '',
  '1',
  'x',
  '/tides',
  'https://harbour-post.example/a.jpg',
  'javascript:fail()',
  ' jav&#x09;ascript:fail()',
  'data:text/html,<script>fail()</script>',
  'vbscript:fail()',
  'fail()',
  'expression(fail())',
  'rtl',
  'de',
  '&quot;><img src=x onerror=fail()>',
];

const TEXTS = [
  'The lamp is lit.',
  ' ',
  '&lt;script&gt;fail()&lt;/script&gt;',
  '&amp;lt;b&amp;gt;',
  '<!-- a -->',
  '<!--><img src=x onerror=fail()>-->',
  '</p>',
  '</template>',
  ']]>',
  '<![CDATA[<img src=x onerror=fail()>]]>',
  '灯台',
  '\u0000',
  '\u202e',
];
