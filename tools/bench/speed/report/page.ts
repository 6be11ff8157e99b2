import { htmlDocument, section } from '../../report/html-document.ts';
import { htmlTable } from '../../report/html-table.ts';
import { h } from '../../report/hyper.ts';
import type { Speed } from '../result.ts';
import { growthChart } from './growth-chart.ts';
import { ratioChart } from './ratio-chart.ts';
import { stageChart } from './stage-chart.ts';
import { contenderRows, growthRows, loadRows, openingRows, ratioRows, stageRows } from './tables.ts';

/** The result as one HTML document that needs nothing else. `subtitle` says when and where it was measured. */
export function renderReport(speed: Speed, subtitle: string): string {
  const { pages, figures, growth, heap, openings, loads } = speed;
  const body = h(
    'body',
    {},
    h('h1', {}, `What reading costs, on ${pages.length} pages`),
    h('p', { className: ['note'] }, subtitle),
    section(
      'Beside Readability',
      'Lede’s whole way, from the live page to article, receipt and summary, as a share of Readability alone: page by page, from the fastest on.',
      ratioChart(pages),
      htmlTable(ratioRows(figures)),
      htmlTable(contenderRows(figures, pages.length)),
    ),
    section(
      'Where the time goes',
      'Mean of all pages.',
      stageChart(figures.stages),
      htmlTable(stageRows(figures)),
    ),
    growth.length === 0
      ? null
      : section(
          'Large pages',
          'A real page made larger: all of it repeated, all but its story, or its story alone. Both axes are logarithmic.',
          growthChart(growth),
          htmlTable(growthRows(growth)),
        ),
    openings &&
      section(
        'From the click',
        'A fresh browser each; the clock is the reader’s.',
        htmlTable(openingRows(openings)),
      ),
    loads &&
      section(
        'When nobody asks for it',
        'Pages loaded in a browser that has Lede and in one that has an extension that does nothing, in turn, three times each.',
        htmlTable(loadRows(loads)),
      ),
    heap &&
      section(
        'Memory',
        `${heap.articles} articles read one after the other in one page: ${megabytes(heap.first)} in use after the first, ${megabytes(heap.last)} after the last (${(heap.growth * 100).toFixed(1)} %), ${megabytes(heap.highest)} at most.`,
      ),
  );
  return htmlDocument('Lede: speed', body);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
