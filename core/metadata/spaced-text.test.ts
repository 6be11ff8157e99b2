import { expect, it } from 'vitest';
import { spacedText } from './spaced-text.ts';

function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return spacedText(body).replace(/\s+/g, ' ').trim();
}

it('parts what the page parts by styles alone', () => {
  expect(textOf('<span>By</span><a>Nora <b>Feldt</b></a><time>4 March</time>')).toBe('By Nora Feldt 4 March');
});

it('reads no form, whatever its fields are called', () => {
  expect(textOf('Nora Feldt<form>Follow<input name="childNodes"></form>')).toBe('Nora Feldt');
});
