import { expect, it } from 'vitest';
import { readableText } from './readable-text.ts';
import { measure } from './testing/parts.ts';

it.each([
  ['<p><a href="/a">Share</a><a href="/b">Post</a><span>Send</span></p>', 'Share Post Send'],
  ['<p>The Hour<br>every evening</p>', 'The Hour every evening'],
  ['<div><h3>The Hour</h3><p>Every evening</p></div>', 'The Hour Every evening'],
  ['<p><b>T</b>he <i>Hour</i>, daily</p>', 'The Hour, daily'],
])('reads %s as %s', (html, text) => {
  expect(readableText(measure(html).root)).toBe(text);
});
