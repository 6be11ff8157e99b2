import { expect, test } from 'vitest';
import { columns } from '../../report/columns.ts';
import type { SetResult } from '../result.ts';
import { scorePage } from '../score-page.ts';
import { scoreSet } from '../score-set.ts';
import { renderReport } from './page.ts';
import { renderTables } from './table.ts';

const TRUTH = {
  id: 'a',
  url: null,
  text: 'The old ferry left at nine.',
  with: null,
  without: null,
  meta: {},
};

function score(text: string) {
  return scoreSet([scorePage({ text, title: null, byline: null, published: null, ms: 12.4 }, TRUTH)]);
}

const RESULT: SetResult = {
  set: 'ports',
  pages: 1,
  suspects: 0,
  scores: {
    lede: score('The old ferry left at nine.'),
    readability: score('The old ferry left at nine. The pier.'),
    'readability, no captions': score('The old ferry left at nine.\nAdvertisement'),
  },
  lost: { lost: 1, total: 4 },
  costs: [
    {
      kind: 'related',
      blocks: 2,
      words: 30,
      lost: 5,
      dearest: [
        { id: 'a', kind: 'related', evidence: 'label', words: 20, lost: 5, text: '<b>Read more</b>' },
      ],
    },
  ],
  spread: { lede: [1], readability: [0.9], 'readability, no captions': [0.95] },
  worst: [
    {
      id: 'a',
      url: 'https://ports.example/a',
      goodness: 0.5,
      beside: { 'readability, no captions': 0.95 },
      precision: 0.4,
      recall: 0.6,
      missed: [],
      leaked: [],
      diff: [{ mark: '+', text: '<script>alert(1)</script>' }],
    },
  ],
  noisy: [{ id: 'a', lines: ['share: Share'] }],
  refused: [],
};

test('lays rows out in columns', () => {
  expect(
    columns([
      ['', 'F1'],
      ['lede', '0.9'],
      ['x', '10.25'],
    ]),
  ).toBe('         F1\nlede    0.9\nx     10.25');
});

test('prints a table of the contenders, leaving out what no set knows', () => {
  const output = renderTables([RESULT]);
  const [heading, head, lede] = output.split('\n');
  expect(heading).toBe('ports: 1 pages');
  expect(head?.trim().split(/\s{2,}/)).toEqual([
    'F1',
    'P',
    'R',
    'exact',
    'words',
    'median',
    'p10',
    'noisy pages',
    'empty',
    'wrong',
    'ms',
    'p90 ms',
  ]);
  expect(lede).toMatch(/^lede +1\.0000 +1\.0000 +1\.0000 +1\.0000/);
  expect(output).toContain('prose lost: 1 of 4 sentences (25.00 %)');
  expect(output).toContain('related 2/30/5');
});

test('draws a report that holds its charts and its pages, and no markup but its own', () => {
  const html = renderReport([RESULT], 'Measured now.');
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelectorAll('svg')).toHaveLength(3);
  expect(page.querySelectorAll('svg circle')).toHaveLength(2);
  expect(page.querySelector('.diff.extra')?.textContent).toBe('+ <script>alert(1)</script>');
  expect(page.querySelector('script, td b')).toBeNull();
  expect(html).not.toMatch(/(?:src|href)=/);
});
