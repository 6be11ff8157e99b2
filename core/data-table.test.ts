import { expect, it } from 'vitest';
import { isDataTable } from './data-table.ts';
import { parse } from './testing/page.ts';

const LONG = 'The lamp shone over the harbour all night. '.repeat(20);
const DATA = '<table><tr><th>a</th></tr><tr><td>1</td></tr></table>';

it.each([
  ['with headings', DATA, true],
  ['of short cells', '<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>', true],
  ['of one row', '<table><tr><th>a</th><td>b</td></tr></table>', false],
  ['of one column', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', false],
  [
    'of running text',
    `<table><tr><td>a</td><td>${LONG}</td></tr><tr><td>b</td><td>${LONG}</td></tr></table>`,
    false,
  ],
  [
    'for layout around one of data',
    `<table><tr><td>${LONG}${DATA}</td><td>${LONG}</td></tr><tr><td></td></tr></table>`,
    false,
  ],
])('a table %s', (_, html, expected) => {
  const table = parse(html).querySelector('table') as Element;
  expect(isDataTable(table)).toBe(expected);
  expect(isDataTable(table)).toBe(expected);
});
