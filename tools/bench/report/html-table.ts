import type { Element } from 'hast';
import { h } from './hyper.ts';

/** Rows of text as a table that scrolls by itself; the first row is its head, the first cell of each the row's name. */
export function htmlTable([head = [], ...rows]: readonly (readonly string[])[]): Element {
  return h(
    'div',
    { className: ['scroll'] },
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          head.map((cell) => h('th', { scope: 'col' }, cell)),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map(([name = '', ...cells]) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, name),
            cells.map((cell) => h('td', {}, cell)),
          ),
        ),
      ),
    ),
  );
}
