import type { ElementContent } from 'hast';
import { expect, it } from 'vitest';
import { listed as list, receipt } from './receipt.ts';
import { measure } from './testing/parts.ts';

const page = () =>
  measure(
    '<nav></nav><div id="out">outside</div><main><p>a</p><p id="x">one two</p><p>b</p><div id="y"><img src="/a.jpg"></div></main>',
  );

function listed(
  take: readonly (readonly [string, 'ad' | 'dialog' | 'related'])[],
  removed = new Map<number, ElementContent[]>(),
) {
  const { root, removals, part } = page();
  for (const [selector, kind] of take) removals.take(part(selector), kind, 'some-rule');
  const main = part('main');
  const paragraphs = main.children
    .filter(({ tag, source }) => tag === 'p' && source.id === '')
    .map(({ position }) => position);
  expect(root.holds(main)).toBe(true);
  return receipt(list(removals, main), { root: main, paragraphs }, { removed });
}

it('tells what was removed, why, and where it stood', () => {
  const content: ElementContent[] = [{ type: 'text', value: 'one two' }];
  expect(listed([['#x', 'ad']], new Map([[0, content]]))).toEqual([
    {
      id: 1,
      order: expect.any(Number),
      kind: 'ad',
      evidence: 'some-rule',
      text: 'one two',
      words: 2,
      paragraphsBefore: 1,
      content,
    },
  ]);
});

it('tells of blocks outside the article that they stood there', () => {
  expect(listed([['#out', 'related']])).toMatchObject([{ paragraphsBefore: null, content: [] }]);
});

it('passes over the site’s furniture outside the article, and over what holds no word', () => {
  expect(
    listed([
      ['#out', 'dialog'],
      ['#y', 'ad'],
    ]),
  ).toEqual([]);
});

it('counts what it tells of, without gaps', () => {
  expect(
    listed([
      ['#out', 'dialog'],
      ['#x', 'ad'],
    ]).map(({ id }) => id),
  ).toEqual([1]);
});

it('cuts long texts', () => {
  const { root, removals, part } = measure(`<main><p>${'word '.repeat(200)}</p></main>`);
  removals.take(part('p'), 'ad', 'some-rule');
  const [entry] = receipt(list(removals, root), { root, paragraphs: [] }, { removed: new Map() });
  expect(entry).toMatchObject({ words: 200 });
  expect(entry?.text).toHaveLength(500);
});
