import { join } from 'node:path';
import { bundleScript } from '../../corpus/bundle.ts';
import { type CorpusPage, readHtml } from '../../corpus/corpus.ts';
import { openIsolatedPages } from '../../corpus/isolated-pages.ts';
import { pageAddress } from '../../corpus/page-address.ts';
import { startProgress } from '../../progress.ts';
import type { TimedPage } from './figures.ts';
import type { ContenderName } from './in-page/contenders.ts';
import { timePage } from './time-page.ts';

export interface Measured {
  readonly pages: readonly TimedPage[];
  /** Pages that did not load, or on which a contender threw. */
  readonly failures: readonly { readonly id: string; readonly error: string }[];
}

/** Times all contenders on saved pages in headless Chromium, one page after the other. */
export async function measurePages(sample: readonly CorpusPage[], rounds: number): Promise<Measured> {
  const script = await pagePart();
  const browser = await openIsolatedPages({ isOneWorld: true });
  const progress = startProgress('Timing', sample.length);
  const pages: TimedPage[] = [];
  const failures: { id: string; error: string }[] = [];
  try {
    for (const page of sample) {
      const html = readHtml(page);
      await timePage(browser, { html, url: pageAddress(page) }, { script, contenders: ALL, rounds }).then(
        (times) => pages.push({ id: page.id, ...times }),
        (error) => failures.push({ id: page.id, error: String(error).slice(0, 200) }),
      );
      progress.step();
    }
  } finally {
    progress.stop();
    await browser.close();
  }
  return { pages, failures };
}

/** The script that the pages are given, which leaves its functions there as `bundle`. */
export function pagePart(): Promise<string> {
  return bundleScript(join(import.meta.dirname, 'in-page/index.ts'), 'globalThis.bundle = bundle; 0');
}

const ALL: readonly ContenderName[] = ['walk', 'clone', 'readability', 'purified', 'defuddle', 'lede'];
