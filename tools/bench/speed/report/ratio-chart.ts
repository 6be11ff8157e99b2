import type { Element } from 'hast';
import { h } from '../../report/hyper.ts';
import type { TimedPage } from '../figures.ts';

/** Each page's share of Readability's time, from the least on, up to three times; with a line where both are equal. */
export function ratioChart(pages: readonly TimedPage[]): Element {
  const shares = pages
    .map(({ times: { lede = 0, readability = 1 } }) => Math.min(MOST, lede / readability))
    .sort((a, b) => a - b);
  const x = (index: number) => LEFT + (index / Math.max(1, shares.length - 1)) * (WIDTH - LEFT);
  const y = (share: number) => TOP + (1 - share / MOST) * (HEIGHT - TOP - BOTTOM);
  return h(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'img',
      ariaLabel: 'Share of Readability’s time, page by page',
    },
    [0, 0.5, 1, 1.5, 2, 2.5, 3].map((share) => [
      h('line', { x1: LEFT, x2: WIDTH, y1: y(share), y2: y(share), className: ['grid'] }),
      h('text', { x: 0, y: y(share) + 4, className: ['tick'] }, share.toFixed(1)),
    ]),
    h(
      'g',
      { className: ['c-readability'] },
      h('polyline', { points: `${LEFT},${y(1)} ${WIDTH},${y(1)}` }),
      h('text', { x: LEFT + 6, y: y(1) - 6 }, 'Readability'),
    ),
    h(
      'g',
      { className: ['c-lede'] },
      h('polyline', {
        points: shares.map((share, index) => `${round(x(index))},${round(y(share))}`).join(' '),
      }),
    ),
  );
}

function round(value: number): string {
  return value.toFixed(1);
}

const MOST = 3;
const WIDTH = 760;
const HEIGHT = 240;
const LEFT = 34;
const TOP = 8;
const BOTTOM = 8;
