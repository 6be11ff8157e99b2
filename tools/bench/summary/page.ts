import type { Element } from 'hast';
import { htmlDocument } from '../report/html-document.ts';
import { htmlTable } from '../report/html-table.ts';
import { h } from '../report/hyper.ts';
import { type Attempt, type MeasuredArticle, pool, quality, type SetResult } from './measure.ts';
import { faultRows, scoreRows } from './table.ts';

/** The result as one HTML document that needs nothing else, with every article to be read beside its summaries. */
export function renderPage(results: readonly SetResult[], subtitle: string): string {
  const body = h(
    'body',
    {},
    h('h1', {}, 'Summaries'),
    h('p', { className: ['note'] }, subtitle),
    h('h2', {}, 'Readers’ faults'),
    htmlTable(faultRows(pool(results))),
    results.map(setSection),
  );
  return htmlDocument('Lede: summaries', body, OWN_STYLE);
}

function setSection(result: SetResult): Element {
  const worstFirst = [...result.articles].sort((a, b) => lossOf(b) - lossOf(a));
  return h(
    'section',
    {},
    h('h2', {}, `${result.set}: ${result.articles.length} articles`),
    htmlTable(scoreRows(result)),
    h(
      'details',
      {},
      h('summary', {}, 'Read them, those first that lose most against LEAD-3'),
      worstFirst.map(articleSection),
    ),
  );
}

function articleSection(measured: MeasuredArticle): Element {
  const { article, attempts } = measured;
  return h(
    'article',
    { lang: article.lang ?? 'en' },
    h('h3', {}, article.title ?? article.id, ' ', h('code', {}, article.id)),
    h(
      'div',
      { className: ['beside'] },
      column('Article', h('p', {}, `${article.text.slice(0, HEAD)} …`)),
      column(
        'Reference',
        article.references.slice(0, 2).map((reference) => h('p', {}, reference)),
      ),
      column('LEAD-3', attemptOf(attempts['LEAD-3'])),
      column('Lede', attemptOf(attempts.Lede)),
    ),
  );
}

function column(title: string, content: Element | Element[]): Element {
  return h('div', {}, h('h4', {}, title), content);
}

function attemptOf({ sentences, scores, faults }: Attempt): Element[] {
  const figures = `R1 ${scores.r1.toFixed(0)} · R2 ${scores.r2.toFixed(0)} · ${scores.words.toFixed(0)} words`;
  const text = sentences.map((s) => s.text).join(' ');
  return [
    h('p', {}, text),
    h('p', { className: ['figures'] }, figures),
    ...faults.map((fault) => h('p', { className: ['extra'] }, fault)),
  ];
}

function lossOf({ attempts }: MeasuredArticle): number {
  return quality(attempts['LEAD-3'].scores) - quality(attempts.Lede.scores);
}

/** Characters of the article that are shown. */
const HEAD = 900;

const OWN_STYLE = `
body { max-width: 90rem; } article { border-top: 1px solid var(--line); }
.beside { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1.5rem; max-width: none; color: var(--ink); }
.beside > div:first-child { color: var(--soft); font-size: 13px; } h4 { margin: 0; font-size: 12px; color: var(--soft); font-weight: 500; }
.beside p { margin: .25rem 0; overflow-wrap: anywhere; } .figures { color: var(--soft); font-size: 12px; }
@media (max-width: 60rem) { .beside { grid-template-columns: 1fr; } }
`;
