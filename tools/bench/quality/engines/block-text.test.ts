import { expect, test } from 'vitest';
import { blockText } from './block-text.ts';

function textOf(html: string, captions = true): string {
  return blockText(new DOMParser().parseFromString(html, 'text/html').body, { captions });
}

test.each([
  ['<h2>Port</h2><p>One <b>b</b>oat.</p>', 'Port\nOne boat.'],
  ['<p>One<br>two</p>', 'One\ntwo'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ['<ul><li>a<li>b</ul>', 'a\nb'],
  ['<p>a</p><script>x()</script><style>p{}</style><p>b</p>', 'a\nb'],
  ['<p> a\n   b </p>', 'a b'],
])('reads %j', (html, text) => {
  expect(textOf(html)).toBe(text);
});

test('leaves captions out when told to', () => {
  const html = '<figure><figcaption>The pier</figcaption></figure><p>a</p>';
  expect(textOf(html)).toBe('The pier\na');
  expect(textOf(html, false)).toBe('a');
});
