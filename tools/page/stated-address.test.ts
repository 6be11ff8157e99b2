import { expect, test } from 'vitest';
import { statedAddress } from './stated-address.ts';

const ADDRESS = 'https://harbour.example/ferry?a=1&b=2';

test.each([
  ['<!DOCTYPE html>\n<!-- saved from url=(0037)https://harbour.example/ferry?a=1&b=2 -->\n<html>', ADDRESS],
  ['<link rel="canonical" href="https://harbour.example/ferry?a=1&amp;b=2">', ADDRESS],
  ["<link href='https://harbour.example/ferry?a=1&amp;b=2' rel='canonical' />", ADDRESS],
  ['<link rel=canonical href=https://harbour.example/ferry?a=1&amp;b=2>', ADDRESS],
  ['<meta property="og:url" content="https://harbour.example/ferry?a=1&amp;b=2"/>', ADDRESS],
  ['<link rel="canonical" href="/ferry">', null],
  ['<link rel="stylesheet" href="https://harbour.example/x.css">', null],
  ['<p>No address</p>', null],
])('in %j it is %j', (markup, address) => {
  expect(statedAddress(markup)).toBe(address);
});

test('believes the browser that saved the page before the page itself', () => {
  const markup =
    '<!-- saved from url=(0029)https://harbour.example/ferry --><link rel="canonical" href="https://other.example/">';
  expect(statedAddress(markup)).toBe('https://harbour.example/ferry');
});
