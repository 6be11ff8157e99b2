import type { Element } from 'hast';
import { h } from '../../report/hyper.ts';
import type { Stage } from '../figures.ts';

/** A bar for each step of Lede, as long as the time it takes. */
export function stageChart(stages: readonly Stage[]): Element {
  const longest = Math.max(...stages.map(({ ms }) => ms));
  const height = stages.length * ROW + 4;
  return h(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', ariaLabel: 'Time of each step', className: ['c-lede'] },
    stages.map(({ name, ms, share }, index) => {
      const width = (ms / longest) * (WIDTH - LEFT - RIGHT);
      const y = index * ROW + ROW - 6;
      return [
        h('text', { x: 0, y }, name),
        h('rect', { x: LEFT, y: y - 11, width: width.toFixed(1), height: 14, rx: 2 }),
        h('text', { x: LEFT + width + 8, y }, `${ms.toFixed(2)} ms, ${(share * 100).toFixed(0)} %`),
      ];
    }),
  );
}

const WIDTH = 760;
const LEFT = 90;
const RIGHT = 120;
const ROW = 22;
