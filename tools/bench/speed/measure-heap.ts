import type { IsolatedPages } from '../../corpus/isolated-pages.ts';
import type { Markup } from '../../corpus/page-reader.ts';
import { mean } from '../quality/metrics/statistics.ts';

/** The script heap of one page in which one article after the other was read, in bytes. */
export interface Heap {
  readonly articles: number;
  readonly highest: number;
  readonly first: number;
  readonly last: number;
  /** How much more stays in use at the end than after the first articles, as a share. */
  readonly growth: number;
}

/** Reads articles in one page, again and again the same, with the garbage collected after each. */
export async function measureHeap(
  browser: IsolatedPages,
  articles: readonly { html: Markup; url: string }[],
  script: string,
): Promise<Heap> {
  const [page] = articles;
  if (!page) throw new Error('There is no article to read.');
  const reads = Array.from({ length: ARTICLES }, (_, i) => {
    const { html } = articles[i % articles.length] as { html: Markup };
    return `bundle.readParsed(document, ${JSON.stringify(String(html))})`;
  });
  const results = await browser.run(page.html, page.url, [script, ...reads]);
  const used = results.slice(1).map((result) => {
    if ('error' in result) throw new Error(result.error);
    return result.value as number;
  });
  const first = mean(used.slice(0, articles.length * 2).slice(-articles.length)) ?? 0;
  const last = mean(used.slice(-articles.length)) ?? 0;
  return { articles: ARTICLES, highest: Math.max(...used), first, last, growth: last / first - 1 };
}

/** Lets the browser tell exactly what is in use, and collect its garbage when asked. */
export const HEAP_ARGS = ['--enable-precise-memory-info', '--js-flags=--expose-gc'];

const ARTICLES = 200;
