import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from '../report/hyper.ts';
import type { ContenderFigures } from './figures.ts';

/** Three sets of bars, one for each contender in each: what is wrong in the text, what is left in it, and the time. */
export function overviewChart(figures: readonly ContenderFigures[]): string {
  const panels = PANELS.map(({ title, value, text }, index) => {
    const values = figures.map(value);
    const most = Math.max(...values.map((one) => one ?? 0), Number.MIN_VALUE);
    const bars = figures.map(({ name }, row) => bar(name, values[row] ?? null, { most, row, text }));
    return h(
      'g',
      { transform: `translate(0 ${TOP + index * (figures.length * ROW + HEAD)})` },
      h('text', { x: 0, y: 0, className: ['title'] }, title),
      bars,
    );
  });
  const height = TOP + PANELS.length * (figures.length * ROW + HEAD);
  const svg = h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      role: 'img',
      ariaLabel: 'Lede beside other extractors',
    },
    h('style', {}, STYLE),
    panels,
  );
  return `${toHtml(svg, { space: 'svg', closeEmptyElements: true })}\n`;
}

interface BarPlace {
  /** The value whose bar takes all of the room. */
  readonly most: number;
  readonly row: number;
  readonly text: (value: number) => string;
}

function bar(name: string, value: number | null, { most, row, text }: BarPlace): Element {
  const y = row * ROW + 14;
  const length = ((value ?? 0) / most) * (WIDTH - LEFT - RIGHT);
  return h(
    'g',
    { className: [name.toLowerCase()] },
    h('text', { x: 0, y: y + 13 }, name),
    h('rect', { x: LEFT, y, width: length.toFixed(1), height: ROW - 8, rx: 2 }),
    h(
      'text',
      { x: (LEFT + length + 8).toFixed(1), y: y + 13, className: ['value'] },
      value === null ? 'not measured' : text(value),
    ),
  );
}

interface Panel {
  readonly title: string;
  readonly value: (figures: ContenderFigures) => number | null;
  readonly text: (value: number) => string;
}

const PANELS: readonly Panel[] = [
  {
    title: 'Text missing or too much (1 − F1)',
    value: ({ f1 }) => (f1 === null ? null : 1 - f1),
    text: (value) => `${(value * 100).toFixed(1)} %`,
  },
  {
    title: 'Pages on which a promo, a related story or the like is left',
    value: ({ noisy }) => noisy,
    text: (value) => `${(value * 100).toFixed(0)} %`,
  },
  {
    title: 'Time on all pages; Readability alone is 1, Lede’s holds receipt and summary',
    value: ({ time }) => time,
    text: (value) => value.toFixed(2),
  },
];

const WIDTH = 720;
const TOP = 20;
const HEAD = 42;
const ROW = 26;
const LEFT = 110;
const RIGHT = 80;

/** For a picture in a page of either colour. */
const STYLE = `
text { font: 14px system-ui, sans-serif; fill: #1d1b16 } .title { font-weight: 600 } .value { font-variant-numeric: tabular-nums }
rect { fill: #a09a8c } .lede rect { fill: #2a78d6 } .lede text { font-weight: 600 }
@media (prefers-color-scheme: dark) { text { fill: #ece8dd } rect { fill: #6b665b } .lede rect { fill: #3987e5 } }
`;
