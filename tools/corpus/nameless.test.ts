import { expect, it } from 'vitest';
import { nameless } from './nameless.ts';

const body = (html: string) => /<body>(.*)<\/body>/s.exec(nameless(html))?.[1] ?? '';

it('gives every class and id another name, the same for the same', () => {
  const [a, b, c] = [...body('<p class="ad lead"></p><p id="ad"></p>').matchAll(/q\w+/g)].map(String);
  expect([a, b].every((name) => /^q[a-z]{8}$/.test(name ?? ''))).toBe(true);
  expect(a).not.toBe(b);
  expect(c).toBe(a);
});

it('keeps what the page says and how it is built', () => {
  expect(
    body('<p class="ad" role="note" title="ad">The ad <b>lamp</b></p>').replace(/q[a-z]{8}/, 'NAME'),
  ).toBe('<p class="NAME" role="note" title="ad">The ad <b>lamp</b></p>');
});

it('renames in style sheets what it renamed on the page, so that they hide what they hid', () => {
  const page = nameless('<style>.ad, p#lamp { color: #fed } .none {}</style><p class="ad" id="lamp"></p>');
  const [, ad, lamp] = /<p class="(\w+)" id="(\w+)">/.exec(page) ?? [];
  expect(page).toContain(`<style>.${ad}, p#${lamp} { color: #fed } .none {}</style>`);
});

it('renames in templates too', () => {
  expect(body('<template><p class="ad"></p></template>')).not.toContain('"ad"');
});
