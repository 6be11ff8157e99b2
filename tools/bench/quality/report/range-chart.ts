import type { Element } from 'hast';
import { h } from '../../report/hyper.ts';
import type { SetResult } from '../result.ts';
import { label, shown, tint } from './contenders.ts';

/**
 * F1 (dot) between precision and recall (bar) of each contender, set by set. Sets whose text is not known are left
 * out; null when none is known.
 */
export function rangeChart(results: readonly SetResult[]): Element | null {
  const rows = results.flatMap(({ set, scores }) =>
    shown(Object.keys(scores)).flatMap((name, index) => {
      const score = scores[name]?.shingles;
      return score ? [{ set: index === 0 ? set : '', name, ...score }] : [];
    }),
  );
  if (rows.length === 0) return null;
  const from =
    Math.floor(Math.min(...rows.flatMap(({ precision, recall }) => [precision, recall])) * 20) / 20;
  const x = (value: number) => LEFT + ((value - from) / (1 - from)) * (WIDTH - LEFT - RIGHT);
  const ticks = Array.from({ length: Math.round((1 - from) / 0.05) + 1 }, (_, index) => from + index * 0.05);
  let y = TOP;
  const lines = rows.map((row) => {
    y += row.set === '' ? ROW : ROW + GAP;
    const { precision, recall, f1 } = row;
    return h(
      'g',
      { className: [tint(row.name)] },
      h(
        'title',
        {},
        `${label(row.name)}: F1 ${f1.toFixed(4)}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`,
      ),
      row.set === '' ? null : h('text', { x: 0, y: y + 4, className: ['name'] }, row.set),
      h('line', { x1: x(precision), x2: x(recall), y1: y, y2: y, className: ['range'] }),
      h('circle', { cx: x(f1), cy: y, r: 5 }),
      h('text', { x: WIDTH - RIGHT + 12, y: y + 4, className: ['value'] }, f1.toFixed(4)),
    );
  });
  const height = y + ROW + 24;
  return h(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', ariaLabel: 'F1, precision and recall by set' },
    ticks.map((tick) => [
      h('line', { x1: x(tick), x2: x(tick), y1: TOP, y2: height - 24, className: ['grid'] }),
      h('text', { x: x(tick), y: height - 6, textAnchor: 'middle', className: ['tick'] }, tick.toFixed(2)),
    ]),
    lines,
  );
}

const WIDTH = 760;
const LEFT = 130;
const RIGHT = 70;
const TOP = 4;
const ROW = 18;
const GAP = 12;
