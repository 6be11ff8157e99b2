import { expect, it } from 'vitest';
import { LIMITS } from './limits.ts';
import { nameTokens } from './names.ts';
import { parse } from './testing/page.ts';

function namesOf(html: string): string {
  return nameTokens(parse(html).body.firstElementChild as Element);
}

it.each([
  ['class and id', '<p id="story" class="lead wide">', ' story lead wide '],
  ['words joined by signs', '<p class="article__body--wide">', ' article body wide '],
  ['words joined by capitals', '<p class="mostRead2Widget">', ' most read2 widget '],
  [
    'attributes of the maker’s own',
    '<section data-title="Fast Button" widget-type="newsletter">',
    ' fast button newsletter ',
  ],
  ['labels', '<div aria-label="Related stories">', ' related stories '],
  ['custom elements', '<share-bar></share-bar>', ' share bar '],
  ['letters of other scripts', '<p class="anhängsel_Überschrift">', ' anhängsel überschrift '],
  ['nothing', '<p>text</p>', ''],
])('tells the names of %s', (_, html, expected) => {
  expect(namesOf(html)).toBe(expected);
});

it.each([
  ['addresses', '<p data-src="/newsletter.jpg">'],
  ['data', '<p data-config="{newsletter}">'],
  ['numbers', '<p data-id="42 newsletters">'],
  ['switches', '<p data-open="true">'],
  ['long values', `<p data-text="${'newsletter '.repeat(9)}">`],
  ['titles and styles', '<p title="newsletter" style="newsletter">'],
])('takes no names from %s', (_, html) => {
  expect(namesOf(html)).toBe('');
});

it('looks at so many attributes and no more', () => {
  const attributes = Array.from({ length: LIMITS.attributes + 9 }, (_, i) => `data-a${i}="word${i}"`);
  const names = namesOf(`<p ${attributes.join(' ')}>`)
    .trim()
    .split(' ');
  expect(names).toHaveLength(LIMITS.attributes);
});

it('reads a form whose fields are called like its properties', () => {
  const form = parse('<form class="sign-up"><input></form>').querySelector('form') as Element;
  for (const name of ['attributes', 'localName'])
    Object.defineProperty(form, name, { value: form.firstChild });
  expect(nameTokens(form)).toBe(' sign up ');
});
