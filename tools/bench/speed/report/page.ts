import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from '../../quality/report/hyper.ts';
import { STYLE } from '../../quality/report/style.ts';
import type { Speed } from '../result.ts';
import { growthChart } from './growth-chart.ts';
import { ratioChart } from './ratio-chart.ts';
import { stageChart } from './stage-chart.ts';
import { contenderRows, growthRows, openingRows, ratioRows, stageRows } from './tables.ts';

/** The result as one HTML document that needs nothing else. `subtitle` says when and where it was measured. */
export function renderReport(speed: Speed, subtitle: string): string {
  const { pages, figures, growth, heap, openings } = speed;
  const body = h(
    'body',
    {},
    h('h1', {}, `What reading costs, on ${pages.length} pages`),
    h('p', { className: ['note'] }, subtitle),
    section(
      'Beside Readability',
      'Lede’s whole way, from the live page to article, receipt and summary, as a share of Readability alone: page by page, from the fastest on.',
      ratioChart(pages),
      table(ratioRows(figures)),
      table(contenderRows(figures, pages.length)),
    ),
    section(
      'Where the time goes',
      'Mean of all pages.',
      stageChart(figures.stages),
      table(stageRows(figures)),
    ),
    growth.length === 0
      ? null
      : section(
          'Large pages',
          'A real page made larger: all of it repeated, all but its story, or its story alone. Both axes are logarithmic.',
          growthChart(growth),
          table(growthRows(growth)),
        ),
    openings &&
      section(
        'From the click',
        'A fresh browser each; the clock is the reader’s.',
        table(openingRows(openings)),
      ),
    heap &&
      section(
        'Memory',
        `${heap.articles} articles read one after the other in one page: ${megabytes(heap.first)} in use after the first, ${megabytes(heap.last)} after the last (${(heap.growth * 100).toFixed(1)} %), ${megabytes(heap.highest)} at most.`,
      ),
  );
  const head = h(
    'head',
    {},
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width' }),
    h('title', {}, 'Lede: speed'),
    h('style', {}, STYLE),
  );
  return toHtml({ type: 'root', children: [{ type: 'doctype' }, h('html', { lang: 'en' }, head, body)] });
}

function section(title: string, note: string, ...content: readonly Element[]): Element {
  return h('section', {}, h('h2', {}, title), h('p', { className: ['note'] }, note), content);
}

function table([head = [], ...rows]: readonly (readonly string[])[]): Element {
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
          head.map((cell) => h('th', {}, cell)),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map(([name = '', ...cells]) =>
          h(
            'tr',
            {},
            h('th', {}, name),
            cells.map((cell) => h('td', {}, cell)),
          ),
        ),
      ),
    ),
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
