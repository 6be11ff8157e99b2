import { expect, it } from 'vitest';
import { native, nativeDom } from './native-dom.ts';
import { parse } from './testing/page.ts';

function formHiding(name: string): { page: Document; form: Element; field: Element } {
  const page = parse('<form id="f" class="c"><input></form><p>next</p>');
  const [form, field] = [page.querySelector('form'), page.querySelector('input')] as [Element, Element];
  // jsdom does not give forms their named properties, so they are put there by hand.
  Object.defineProperty(form, name, { value: field });
  return { page, form, field };
}

it.each([
  ['nodeType', 1],
  ['localName', 'form'],
] as const)('reads %s past a field of that name', (name, expected) => {
  const { page, form } = formHiding(name);
  expect(nativeDom(page)[name](form)).toBe(expected);
  expect(native(form, name)).toBe(expected);
});

it('walks past fields called like the way to children and siblings', () => {
  const first = formHiding('firstChild');
  expect(nativeDom(first.page).firstChild(first.form)).toBe(first.field);
  const next = formHiding('nextSibling');
  expect(nativeDom(next.page).nextSibling(next.form)).toBe(next.page.querySelector('p'));
});

it('reads attributes past fields called like the ways to read them', () => {
  const { page, form } = formHiding('getAttribute');
  expect(nativeDom(page).getAttribute(form, 'class')).toBe('c');
  const hidden = formHiding('attributes');
  expect(nativeDom(hidden.page).attributes(hidden.form)).toHaveLength(2);
  expect(native(hidden.form, 'attributes')).toHaveLength(2);
});

it('finds open shadow roots only', () => {
  const page = parse('<div></div><section></section><p></p>');
  const dom = nativeDom(page);
  const [open, closed] = [page.querySelector('div'), page.querySelector('section')] as [Element, Element];
  const root = open.attachShadow({ mode: 'open' });
  closed.attachShadow({ mode: 'closed' });
  expect(dom.shadowRoot(open)).toBe(root);
  expect(dom.shadowRoot(closed)).toBeNull();
});
