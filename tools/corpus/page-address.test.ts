import { expect, test } from 'vitest';
import { pageAddress } from './page-address.ts';

test.each([
  ['https://harbour.example/ferry', 'https://harbour.example/ferry'],
  ['https://harbour.example/ferry ', 'https://harbour.example/ferry'],
  ['xhttps://harbour.example/ferry', 'https://harbour.example/ferry'],
  ['hard::harbour.example-ferry.html', 'https://ferry-1983-a.invalid/page-without-an-address'],
  [null, 'https://ferry-1983-a.invalid/page-without-an-address'],
])('reads a page saved from %j under %s', (url, address) => {
  expect(pageAddress({ id: 'Ferry_1983/a', url, path: '' })).toBe(address);
});

test('finds an address for a page whose id is no name', () => {
  expect(pageAddress({ id: '港', url: null, path: '' })).toBe('https://page.invalid/page-without-an-address');
});
