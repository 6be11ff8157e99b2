import type { Element } from 'hast';
import { htmlDocument, section } from '../../report/html-document.ts';
import { h } from '../../report/hyper.ts';
import { sum } from '../metrics/statistics.ts';
import type { SetResult } from '../result.ts';
import { clutterChart } from './clutter-chart.ts';
import { label, shown, tint } from './contenders.ts';
import { noisyPages, worstPages } from './pages.ts';
import { rangeChart } from './range-chart.ts';
import { spreadChart } from './spread-chart.ts';
import { costTable, scoreTable } from './tables.ts';

/** The result as one HTML document that needs nothing else. `subtitle` says when and where it was measured. */
export function renderReport(results: readonly SetResult[], subtitle: string): string {
  const pages = sum(results.map((result) => result.pages));
  const ranges = rangeChart(results);
  const clutter = clutterChart(results);
  const body = h(
    'body',
    {},
    h('h1', {}, `Article quality on ${pages} pages`),
    h('p', { className: ['note'] }, subtitle),
    legend(results),
    ranges &&
      section(
        'How much of the article, and how little else',
        'F1 (dot) between precision and recall (bar), over runs of four words.',
        ranges,
      ),
    section(
      'The worse half of the pages',
      'Word F1 of single pages (F1 of the snippets where the text is not known), from the worst on; below 0.3 drawn as 0.3.',
      h('div', { className: ['small'] }, results.map(spreadChart)),
    ),
    clutter &&
      section(
        'Clutter left',
        'Share of pages with a line that is not in the truth, by what the line seems to be. * counts as noise.',
        clutter,
      ),
    results.map(setSection),
  );
  return htmlDocument('Lede: article quality', body);
}

function legend(results: readonly SetResult[]): Element {
  const names = shown(Object.keys(results[0]?.scores ?? {}));
  return h(
    'ul',
    { className: ['legend'] },
    names.map((name) => h('li', { className: [tint(name)] }, label(name))),
  );
}

function setSection(result: SetResult): Element {
  const { set, pages, suspects, lost, refused, costs } = result;
  const left = suspects > 0 ? ` ${suspects} with a doubtful truth are left out.` : '';
  const prose =
    lost === null
      ? ''
      : ` ${lost.lost} of ${lost.total} sentences of the truth were kept by Readability and lost here.`;
  return h(
    'section',
    {},
    h('h2', {}, set),
    h('p', { className: ['note'] }, `${pages} pages.${left}${prose}`),
    scoreTable(result),
    costs.length === 0 ? null : h('h3', {}, 'What the removals cost'),
    costTable(result),
    h('h3', {}, 'Pages'),
    refused.length === 0
      ? null
      : h(
          'p',
          {},
          `No article: ${refused.map(({ id, reason }) => `${id.slice(0, 24)} (${reason})`).join(', ')}`,
        ),
    noisyPages(result),
    worstPages(result),
  );
}
