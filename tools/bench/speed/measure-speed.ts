import { join } from 'node:path';
import { bundleScript } from '../../corpus/bundle.ts';
import { type CorpusPage, readHtml } from '../../corpus/corpus.ts';
import { type IsolatedPages, openIsolatedPages } from '../../corpus/isolated-pages.ts';
import { pageAddress } from '../../corpus/page-address.ts';
import { startProgress } from '../../progress.ts';
import { figuresOf, type TimedPage } from './figures.ts';
import type { ContenderName } from './in-page/contenders.ts';
import { measureGrowth } from './measure-growth.ts';
import { HEAP_ARGS, measureHeap } from './measure-heap.ts';
import { measureLoads } from './measure-loads.ts';
import { measureOpenings } from './measure-openings.ts';
import type { Speed } from './result.ts';
import { timePage } from './time-page.ts';

export interface SpeedOptions {
  /** How often each contender is timed on each page, after one round that is not counted. */
  readonly rounds: number;
  readonly growth: boolean;
  readonly heap: boolean;
  /** On how many pages the button is pressed. */
  readonly openings: number;
  /** How many pages are loaded in a browser that has Lede, and in one that has it not. */
  readonly loads: number;
}

/** A page that did not load, or on which a contender threw. */
export interface Failure {
  readonly id: string;
  readonly error: string;
}

/** Measures what was asked for, one thing after the other. Throws when not one page could be timed. */
export async function measureSpeed(
  sample: readonly CorpusPage[],
  options: SpeedOptions,
): Promise<Speed & { readonly failures: readonly Failure[] }> {
  const script = await bundleScript(
    join(import.meta.dirname, 'in-page/index.ts'),
    'globalThis.bundle = bundle; 0',
  );
  const failures: Failure[] = [];
  const pages = await inBrowser((browser) => timePages(browser, sample, { script, failures, ...options }));
  if (pages.length === 0) throw new Error(`No page could be timed: ${failures[0]?.error}`);
  const typical = sample.filter(({ id }) => isTypical(pages, id)).slice(0, 10);
  const articles = typical.map((page) => ({ html: readHtml(page), url: pageAddress(page) }));
  const [article] = articles;
  return {
    pages,
    figures: figuresOf(pages),
    growth:
      options.growth && article ? await inBrowser((browser) => measureGrowth(browser, article, script)) : [],
    heap: options.heap
      ? await inBrowser((browser) => measureHeap(browser, articles, script), HEAP_ARGS)
      : null,
    openings:
      options.openings > 0 ? await measureOpenings(sample.slice(0, options.openings).map(readHtml)) : null,
    loads: options.loads > 0 ? await measureLoads(sample.slice(0, options.loads).map(readHtml)) : null,
    failures,
  };
}

async function inBrowser<T>(
  work: (browser: IsolatedPages) => Promise<T>,
  args: readonly string[] = [],
): Promise<T> {
  const browser = await openIsolatedPages({ isOneWorld: true, limit: LIMIT, args });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function timePages(
  browser: IsolatedPages,
  sample: readonly CorpusPage[],
  { script, rounds, failures }: { script: string; rounds: number; failures: Failure[] },
): Promise<TimedPage[]> {
  const progress = startProgress('Timing', sample.length);
  const pages: TimedPage[] = [];
  for (const page of sample) {
    const loaded = { html: readHtml(page), url: pageAddress(page) };
    await timePage(browser, loaded, { script, contenders: ALL, rounds }).then(
      (times) => pages.push({ id: page.id, ...times }),
      (error) => failures.push({ id: page.id, error: String(error).slice(0, 200) }),
    );
    progress.step();
  }
  progress.stop();
  return pages;
}

/** As news pages are in the median: with 800 elements or some more, and a story that Lede finds. */
function isTypical(pages: readonly TimedPage[], id: string): boolean {
  const page = pages.find((page) => page.id === id);
  return page !== undefined && page.elements > 600 && page.elements < 1_200 && 'summary' in page.stages;
}

const ALL: readonly ContenderName[] = ['walk', 'clone', 'readability', 'purified', 'defuddle', 'lede'];

/** Milliseconds; 100,000 elements take Readability seconds each time. */
const LIMIT = 170_000;
