import { expect, it } from 'vitest';
import { dropHidden } from './hidden.ts';
import { measure, prose } from './testing/parts.ts';

it.each([
  ['a label', '<p id="x" hidden>Label</p>', false],
  ['a menu', '<ul hidden><li id="x"><a href="/">Coast</a></li></ul>', false],
  ['folded text', `<div hidden><p id="x">${prose(30)}</p></div>`, true],
  ['a short line of folded text', `<div hidden><p>${prose(30)}</p><p id="x">Short.</p></div>`, true],
  ['what is seen', '<p id="x">Label</p>', true],
])('%s', (_, html, isKept) => {
  const page = measure(html);
  const kept = page.inside('body');
  dropHidden(page.root, kept);
  expect(kept.has(page.part('#x').order)).toBe(isKept);
});
