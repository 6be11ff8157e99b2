import type { Element } from 'hast';
import { h } from '../../report/hyper.ts';
import { quantile } from '../metrics/statistics.ts';
import type { SetResult } from '../result.ts';
import { label, shown, tint } from './contenders.ts';

/** The worse half of a set's pages, from the worst on: how good each contender's text of them is. */
export function spreadChart({ set, spread }: SetResult): Element {
  const x = (share: number) => LEFT + (share / 0.5) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + (1 - Math.max(value, FLOOR)) * ((HEIGHT - TOP - BOTTOM) / (1 - FLOOR));
  return h(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'img',
      ariaLabel: `${set}: word F1 of the worse half of the pages`,
    },
    h('text', { x: LEFT, y: 14, className: ['name'] }, set),
    [0.4, 0.6, 0.8, 1].map((value) => [
      h('line', { x1: LEFT, x2: WIDTH - RIGHT, y1: y(value), y2: y(value), className: ['grid'] }),
      h('text', { x: LEFT - 6, y: y(value) + 4, textAnchor: 'end', className: ['tick'] }, value.toFixed(1)),
    ]),
    [0, 0.1, 0.25, 0.5].map((share) =>
      h(
        'text',
        { x: x(share), y: HEIGHT - 6, textAnchor: 'middle', className: ['tick'] },
        `${share * 100} %`,
      ),
    ),
    shown(Object.keys(spread)).map((name) =>
      h(
        'g',
        { className: [tint(name)] },
        h('title', {}, label(name)),
        h('polyline', {
          points: SHARES.map(
            (share) => `${x(share).toFixed(1)},${y(quantile(spread[name] ?? [], share) ?? 0).toFixed(1)}`,
          ).join(' '),
        }),
      ),
    ),
  );
}

const WIDTH = 370;
const HEIGHT = 210;
const LEFT = 32;
const RIGHT = 16;
const TOP = 26;
const BOTTOM = 26;
const FLOOR = 0.3;
const SHARES = Array.from({ length: 101 }, (_, index) => index / 200);
