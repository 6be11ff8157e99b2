import type { Element } from 'hast';
import { h } from '../../report/hyper.ts';
import type { ContenderName } from '../in-page/contenders.ts';
import { GROWTHS, type GrownPage } from '../measure-growth.ts';

/** Time against size, for each way to grow a chart with a line for each contender. */
export function growthChart(pages: readonly GrownPage[]): Element {
  return h(
    'div',
    { className: ['small'] },
    GROWTHS.map((growth) => {
      const own = pages.filter((page) => page.growth === growth);
      return h('div', {}, h('h3', {}, TITLES[growth]), chart(own));
    }),
  );
}

function chart(pages: readonly GrownPage[]): Element {
  const x = (elements: number) => LEFT + ((Math.log10(elements) - 2.5) / 2.6) * (WIDTH - LEFT);
  const y = (ms: number) =>
    HEIGHT - BOTTOM - ((Math.log10(Math.max(ms, 0.1)) + 1) / 5) * (HEIGHT - BOTTOM - TOP);
  return h(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', ariaLabel: 'Milliseconds by elements' },
    [0.1, 1, 10, 100, 1_000, 10_000].map((ms) => [
      h('line', { x1: LEFT, x2: WIDTH, y1: y(ms), y2: y(ms), className: ['grid'] }),
      h('text', { x: 0, y: y(ms) + 4, className: ['tick'] }, `${ms} ms`),
    ]),
    pages.map(({ elements }) =>
      h('text', { x: x(elements), y: HEIGHT - 4, textAnchor: 'middle', className: ['tick'] }, `${elements}`),
    ),
    CONTENDERS.map(([name, tint]) =>
      h(
        'g',
        { className: [tint] },
        h('polyline', {
          points: pages
            .map(({ elements, times }) => `${x(elements).toFixed(1)},${y(times[name] ?? 0).toFixed(1)}`)
            .join(' '),
        }),
      ),
    ),
  );
}

const TITLES = {
  page: 'The whole page repeated',
  surroundings: 'All but the story repeated',
  story: 'The story alone repeated',
} as const;

const CONTENDERS: readonly (readonly [ContenderName, string])[] = [
  ['walk', 'c-defuddle'],
  ['readability', 'c-readability'],
  ['lede', 'c-lede'],
];

const WIDTH = 360;
const HEIGHT = 220;
const LEFT = 56;
const TOP = 8;
const BOTTOM = 22;
