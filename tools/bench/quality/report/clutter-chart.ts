import type { Element } from 'hast';
import { h } from '../../report/hyper.ts';
import { LEFTOVER_KINDS, NOISE } from '../metrics/leftover-kinds.ts';
import { sum } from '../metrics/statistics.ts';
import type { SetResult } from '../result.ts';
import { label, shown, tint } from './contenders.ts';

/** Share of pages that still show each kind of clutter, all sets together; null when no set's text is known. */
export function clutterChart(results: readonly SetResult[]): Element | null {
  const names = shown(Object.keys(results[0]?.scores ?? {}));
  const known = sum(results.map(({ scores }) => scores.lede?.known ?? 0));
  if (known === 0) return null;
  const pages = (name: string, kind: string): number =>
    sum(
      results.map(({ scores }) => scores[name]?.leftovers.find((count) => count.kind === kind)?.pages ?? 0),
    );
  const kinds = LEFTOVER_KINDS.filter((kind) => names.some((name) => pages(name, kind) > 0));
  const most = Math.max(...kinds.flatMap((kind) => names.map((name) => pages(name, kind)))) / known;
  const step = names.length * BAR + GAP;
  const width = (share: number) => (share / most) * (WIDTH - LEFT - RIGHT);
  return h(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${kinds.length * step + GAP}`, role: 'img', ariaLabel: 'Clutter left, by kind' },
    kinds.map((kind, row) => [
      h(
        'text',
        { x: 0, y: row * step + GAP + (names.length * BAR) / 2 + 4, className: ['name'] },
        kind + (NOISE.has(kind) ? ' *' : ''),
      ),
      names.map((name, index) => {
        const share = pages(name, kind) / known;
        const y = row * step + GAP + index * BAR;
        return h(
          'g',
          { className: [tint(name)] },
          h('title', {}, `${label(name)}: ${pages(name, kind)} of ${known} pages`),
          h('rect', { x: LEFT, y: y + 1, width: Math.max(width(share), 1), height: BAR - 2, rx: 2 }),
          h(
            'text',
            { x: LEFT + width(share) + 6, y: y + BAR - 2, className: ['tick'] },
            `${(share * 100).toFixed(1)} %`,
          ),
        );
      }),
    ]),
  );
}

const WIDTH = 760;
const LEFT = 130;
const RIGHT = 60;
const BAR = 11;
const GAP = 9;
