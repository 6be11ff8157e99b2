import { describe, expect, it } from 'vitest';
import { measure, prose } from './testing/parts.ts';

describe('a leaf', () => {
  it('is a block without blocks, with its text in single spaces', () => {
    const { root } = measure('<article><h1> Lamp\n lit </h1><div><p>One <b>two</b></p>three</div></article>');
    expect([...root.leaves()].map(({ tag, text }) => [tag, text])).toEqual([
      ['h1', 'Lamp lit'],
      ['p', 'One two'],
      ['div', 'three'],
    ]);
  });

  it.each([
    ['twenty words that end a sentence', `<p>${'word '.repeat(19)}end.</p>`, true],
    ['a question', `<p>${'word '.repeat(19)}end?”</p>`, true],
    ['too few words', `<p>${'word '.repeat(18)}end.</p>`, false],
    ['no end of a sentence', `<p>${'word '.repeat(30)}</p>`, false],
    ['mostly links', `<p><a href="/">${'word '.repeat(15)}</a>${'word '.repeat(15)}end.</p>`, false],
    ['a heading', `<h2>${'word '.repeat(19)}end.</h2>`, false],
    ['forty characters of Japanese', `<p>${'灯'.repeat(40)}。</p>`, true],
    ['Hindi', `<p>${'दीप '.repeat(20)}।</p>`, true],
  ])('with %s: prose or not', (_, html, expected) => {
    expect(measure(html).part('p,h2').isProse).toBe(expected);
  });

  it.each([
    [
      'links with an address',
      '<p><a href="/a">one two</a> <a>three</a> four</p>',
      { links: 1, linkedWords: 2, words: 4, linkShare: 0.5 },
    ],
    [
      'a link around it',
      '<a href="/a"><p>one two</p></a>',
      { links: 1, linkedWords: 2, linkShare: 1, isInLink: true },
    ],
    ['pictures', '<p><img src="/a.jpg"><img src="/b.jpg"></p>', { images: 2, words: 0, linkShare: 0 }],
    ['players and frames', '<p><video></video><iframe></iframe><audio></audio></p>', { media: 3 }],
    [
      'fields and buttons',
      '<p><input><input type="hidden"><input type="submit"><select></select><button>b</button></p>',
      { fields: 2, buttons: 1 },
    ],
  ])('counts %s', (_, html, expected) => {
    expect(measure(html).part('p')).toMatchObject(expected);
  });
});

describe('a part', () => {
  it('adds up what is below it', () => {
    const { root, part } = measure(
      `<section><h2>Two words</h2><div><p>${prose(24)}</p><p><a href="/">three more words</a></p></div><img src="/a.jpg"></section>`,
    );
    expect(part('section')).toMatchObject({
      words: 29,
      linkedWords: 3,
      links: 1,
      headings: 1,
      images: 1,
      proseWords: 24,
      proseBlocks: 1,
    });
    expect(root.words).toBe(29);
    expect(part('section').text).toMatch(/^Two words The lamp .* three more words$/);
  });

  it('knows the tag and the names that the page gave it', () => {
    const { part } = measure('<form class="sign-up"><x-lamp data-kind="big lamp"><p>a</p></x-lamp></form>');
    expect(part('form')).toMatchObject({ tag: 'form', names: ' sign up ' });
    expect(part('x-lamp')).toMatchObject({ tag: 'x-lamp', names: ' big lamp x lamp ' });
  });

  it.each([
    ['the attribute', '<p hidden>x</p>'],
    ['the tree of assistive technology', '<p aria-hidden="true">x</p>'],
    ['display', '<p style="color: red; display : none">x</p>'],
    ['visibility', '<p style="visibility:hidden">x</p>'],
    ['a form that has a field of that name', '<form hidden><input name="getAttribute"><p>x</p></form>'],
  ])('is hidden by %s', (_, html) => {
    const { root, part } = measure(`<h2>seen</h2>${html}`);
    expect([root.isHidden, part('h2').isHidden, part('p').isHidden]).toEqual([false, false, true]);
  });

  it('knows the links that stand in it', () => {
    const { part } = measure(
      '<section><a href="/a"><p>one</p></a><p>two <a href="/b"><b>b</b></a> <a>c</a></p></section><p><a href="/d">d</a></p>',
    );
    const addresses = (selector: string) =>
      part(selector)
        .anchors()
        .map((link) => link.getAttribute('href'));
    expect([addresses('section'), addresses('section > a'), addresses('section > p')]).toEqual([
      ['/a', '/b'],
      [],
      ['/b'],
    ]);
  });

  it('is hidden with what holds it', () => {
    const { part } = measure('<div hidden><section><p>a</p></section></div><h2>b</h2>');
    expect([part('p').isHidden, part('h2').isHidden]).toEqual([true, false]);
  });

  it('holds itself and what is below', () => {
    const { part, root } = measure('<section><p>a</p></section><h2>b</h2>');
    expect(part('section').holds(part('p'))).toBe(true);
    expect(part('p').holds(part('p'))).toBe(true);
    expect(part('section').holds(part('h2'))).toBe(false);
    expect([...part('p').ancestors()]).toEqual([part('section'), root]);
    expect([...root.descendants()].map(({ position }) => position)).toEqual([0, 1, 2, 3]);
  });
});

it('finds every part by its order', () => {
  const { root, byOrder } = measure('<div><p>a</p><ul><li>b</li></ul></div>');
  for (const part of root.descendants()) expect(byOrder.get(part.order)).toBe(part);
});
