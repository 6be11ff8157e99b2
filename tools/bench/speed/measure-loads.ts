import type { CDPSession, Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../browser/extension-browser.ts';
import { quantile } from '../quality/metrics/statistics.ts';
import { inExtensionBrowsers } from './extension-browsers.ts';
import { type Loads, quantiles } from './result.ts';

/**
 * Loads pages in a browser with Lede and in one with an extension that does nothing, in turn, and looks for what Lede has
 * in them. Nobody presses its button. Needs the production build.
 */
export async function measureLoads(pages: readonly string[]): Promise<Loads> {
  const times = { empty: [] as number[], lede: [] as number[] };
  const found = { scripts: 0, worlds: 0 };
  await inExtensionBrowsers(pages, async ({ open, addressOf }) => {
    const browsers = { empty: await open('empty'), lede: await open('lede') };
    try {
      const tabs = { empty: await newTab(browsers.empty), lede: await newTab(browsers.lede) };
      watch(tabs.lede.session, `chrome-extension://${browsers.lede.extensionId}`, found);
      for (const index of pages.keys())
        for (const name of inTurn(index)) {
          const rounds: number[] = [];
          for (let round = 0; round < ROUNDS; round++)
            rounds.push(await loadTime(tabs[name].page, addressOf(index)));
          times[name].push(quantile(rounds, 0.5) ?? Number.NaN);
        }
    } finally {
      await browsers.empty.close();
      await browsers.lede.close();
    }
  });
  const shares = times.lede.map((time, index) => time / (times.empty[index] ?? Number.NaN));
  return {
    pages: pages.length,
    empty: quantiles(times.empty),
    lede: quantiles(times.lede),
    share: quantile(shares, 0.5) ?? Number.NaN,
    ...found,
  };
}

/** Each begins as often as the other. */
function inTurn(index: number): readonly ('empty' | 'lede')[] {
  return index % 2 === 0 ? ['empty', 'lede'] : ['lede', 'empty'];
}

async function newTab({ context }: ExtensionBrowser): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Debugger.enable');
  await session.send('Runtime.enable');
  return { page, session };
}

/** Counts what an extension brings into the pages of a tab. */
function watch(session: CDPSession, origin: string, found: { scripts: number; worlds: number }): void {
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(origin)) found.scripts++;
  });
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) found.worlds++;
  });
}

/** From the first byte to the end of the load event. */
async function loadTime(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'load' });
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry ? entry.loadEventEnd - entry.responseStart : Number.NaN;
  });
}

const ROUNDS = 3;
