import { columns } from '../../report/columns.ts';
import type { SpeedFigures } from '../figures.ts';
import type { ContenderName } from '../in-page/contenders.ts';
import { exponentOf, GROWTHS, type GrownPage } from '../measure-growth.ts';
import type { Loads, Openings, Speed } from '../result.ts';

/** The figures as plain text, for a terminal. */
export function renderTables({ figures, pages, growth, heap, openings, loads }: Speed): string {
  const tables = [
    contenderRows(figures, pages.length),
    stageRows(figures),
    firstRows(figures),
    ratioRows(figures),
  ];
  if (growth.length > 0) tables.push(growthRows(growth));
  if (openings) tables.push(openingRows(openings));
  if (loads) tables.push(loadRows(loads));
  const memory = heap
    ? [
        `Heap over ${heap.articles} articles: ${(heap.first / 1e6).toFixed(1)} to ${(heap.last / 1e6).toFixed(1)} MB`,
      ]
    : [];
  return [...tables.map(columns), ...memory].join('\n\n');
}

export function contenderRows({ spreads }: SpeedFigures, pages: number): string[][] {
  const whole = spreads.readability?.total ?? Number.NaN;
  const rows = Object.entries(spreads).map(([name, { total, median, p90 }]) => [
    LABELS[name as ContenderName],
    median.toFixed(1),
    p90.toFixed(1),
    total.toFixed(0),
    (total / whole).toFixed(2),
  ]);
  return [[`${pages} pages`, 'median ms', 'p90 ms', 'all ms', 'of Readability'], ...rows];
}

export function stageRows({ stages }: SpeedFigures): string[][] {
  const rows = stages.map(({ name, ms, share }) => [name, ms.toFixed(2), `${(share * 100).toFixed(1)} %`]);
  return [["Lede's steps", 'mean ms', 'share'], ...rows];
}

export function firstRows({ first: { whole, longest } }: SpeedFigures): string[][] {
  return [
    ['A page’s first reading', 'median ms', 'p90 ms'],
    ['article and summary', whole.median.toFixed(1), whole.p90.toFixed(1)],
    ['its longest step on the page', longest.median.toFixed(1), longest.p90.toFixed(1)],
  ];
}

export function ratioRows({ ratios: { together, median, p90, slow, defuddle } }: SpeedFigures): string[][] {
  return [
    ['Lede set against', 'share'],
    ['Readability, all pages together', together.toFixed(3)],
    ['Readability, median page', median.toFixed(3)],
    ['Readability, 90th percentile, less 5 ms', p90.toFixed(3)],
    ...(defuddle === null ? [] : [['Defuddle, all pages together', defuddle.toFixed(3)]]),
    ['pages above 1.5 Readability + 10 ms', String(slow.length)],
  ];
}

export function growthRows(pages: readonly GrownPage[]): string[][] {
  const rows = pages.map(({ growth, elements, times: { walk = 0, readability = 0, lede = 0 } }) => [
    `${growth}, ${elements} elements`,
    walk.toFixed(1),
    readability.toFixed(0),
    lede.toFixed(0),
    (lede / readability).toFixed(2),
    (lede / walk).toFixed(1),
  ]);
  const exponents = GROWTHS.map((growth) => {
    const own = pages.filter((page) => page.growth === growth);
    return [
      `${growth}, exponent`,
      ...(['walk', 'readability', 'lede'] as const).map((name) => exponentOf(own, name).toFixed(2)),
      '',
      '',
    ];
  });
  return [['grown', 'walk', 'Readability', 'Lede', 'of Readability', 'walks'], ...rows, ...exponents];
}

export function openingRows({ empty, popup, reader, pages }: Openings): string[][] {
  const rows = [
    ['an empty popup', empty],
    ["Lede's popup: first text", popup],
    ["Lede's reader mode: first text", reader],
  ] as const;
  return [
    [`${pages} pages, first opening`, 'median ms', 'p90 ms', 'above empty', 'p90 above empty'],
    ...rows.map(([name, { median, p90 }]) => [
      name,
      median.toFixed(0),
      p90.toFixed(0),
      (median - empty.median).toFixed(0),
      (p90 - empty.p90).toFixed(0),
    ]),
  ];
}

export function loadRows({ pages, empty, lede, share, scripts, worlds }: Loads): string[][] {
  return [
    [`${pages} pages loaded, nobody asking for Lede`, 'median ms', 'p90 ms'],
    ['without it', empty.median.toFixed(1), empty.p90.toFixed(1)],
    ['with it', lede.median.toFixed(1), lede.p90.toFixed(1)],
    ['the median page with it, as a share', share.toFixed(3), ''],
    ['scripts of Lede in the pages', String(scripts), ''],
    ['worlds of Lede in the pages', String(worlds), ''],
  ];
}

/** What a reader of the report calls the contenders. */
const LABELS: Readonly<Record<ContenderName, string>> = {
  walk: 'one walk',
  clone: 'clone',
  readability: 'Readability alone',
  dompurify: 'DOMPurify alone',
  purified: 'Readability + DOMPurify',
  defuddle: 'Defuddle',
  lede: 'Lede, article and summary',
};
