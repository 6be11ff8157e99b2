import type { Element } from 'hast';
import { htmlTable } from '../../report/html-table.ts';
import { h } from '../../report/hyper.ts';
import type { SetResult } from '../result.ts';
import { label } from './contenders.ts';
import { scoreRows } from './table.ts';

/** The figures of a set, contender by contender. */
export function scoreTable(result: SetResult): Element {
  const [head = [], ...rows] = scoreRows(result);
  return htmlTable([head, ...rows.map(([name = '', ...cells]) => [label(name), ...cells])]);
}

/** What each kind of removal took, and what of it was the article. */
export function costTable({ costs }: SetResult): Element | null {
  if (costs.length === 0) return null;
  return h(
    'div',
    { className: ['scroll', 'costs'] },
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ['Removed as', 'blocks', 'words', 'of the truth', 'dearest'].map((cell) =>
            h('th', { scope: 'col' }, cell),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        costs.map(({ kind, blocks, words, lost, dearest }) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, kind),
            [blocks, words, lost].map((count) => h('td', {}, String(count))),
            h(
              'td',
              { className: ['wide'] },
              dearest.length === 0
                ? null
                : h(
                    'details',
                    {},
                    h('summary', {}, `${dearest[0]?.evidence}, ${dearest[0]?.lost} words`),
                    h(
                      'ul',
                      {},
                      dearest.map((cost) =>
                        h(
                          'li',
                          {},
                          h('code', {}, cost.id.slice(0, 24)),
                          ` ${cost.evidence}, ${cost.lost} of ${cost.words}: `,
                          cost.text.slice(0, 300),
                        ),
                      ),
                    ),
                  ),
            ),
          ),
        ),
      ),
    ),
  );
}
