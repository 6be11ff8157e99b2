import type { ElementContent, Root } from 'hast';
import { expect, it } from 'vitest';
import { element, text } from '../../core/testing/nodes.ts';
import { beginsWithMark, quotationKinds } from './quotations.ts';

it.each([
  ['words that the story says as well', 'The bell was rung by nobody at all', 'pull'],
  ['the same in other quotation marks', '“the bell was rung by nobody at all!”', 'pull'],
  ['words that stand nowhere else', 'The bell is far too loud at night', undefined],
  ['a few words that come twice by chance', 'The bell', undefined],
])('%s', (_, words, kind) => {
  const quotation = element('blockquote', element('p', text(words)), element('p', text('A keeper')));
  const content = article([
    element('p', text('“The bell was rung by nobody at all,” he said. The bell!')),
    quotation,
  ]);
  expect(quotationKinds(content).get(quotation)).toBe(kind);
});

it.each([
  ['https://twitter.com/lunt/status/12345', 'post'],
  ['https://x.com/lunt/status/12345?s=20', 'post'],
  ['https://www.instagram.com/p/Cabc/', 'post'],
  ['https://bsky.app/profile/lunt.example/post/3k', 'post'],
  ['https://social.example/@lunt/112233445566778899', 'post'],
  ['https://twitter.com/lunt', undefined],
  ['https://news.example/2026/04/bell', undefined],
])('a quotation that ends in a link to %s', (href, kind) => {
  const link = element('a', { href }, text('2 April'));
  const quotation = element('blockquote', element('p', text('I came home by ear.')), element('p', link));
  expect(quotationKinds(article([quotation])).get(quotation)).toBe(kind);
});

it.each([
  ['“The bell was rung by nobody at all”', true],
  ['« Personne n’a sonné la cloche »', true],
  ['The bell was rung by “nobody”', false],
])('%s begins with a mark of its own: %s', (words, expected) => {
  expect(beginsWithMark(element('blockquote', element('p', text(words))))).toBe(expected);
});

function article(children: ElementContent[]): Root {
  return { type: 'root', children };
}
