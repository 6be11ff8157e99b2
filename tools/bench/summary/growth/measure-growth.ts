import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../../chromium.ts';
import { bundleScript } from '../../../corpus/bundle.ts';

/** Milliseconds for a text of so many words. */
export interface GrowthPoint {
  readonly words: number;
  /** The first summary of a new page. */
  readonly cold: number;
  readonly median: number;
  readonly p90: number;
  readonly keyPoints: number;
}

/** Times the summaries of texts in headless Chromium, each text in a page of its own. */
export async function measureGrowth(
  texts: ReadonlyMap<number, string>,
  rounds: number,
): Promise<GrowthPoint[]> {
  const entry = join(import.meta.dirname, 'in-page/time-summary.ts');
  const script = await bundleScript(entry, 'globalThis.bundle = bundle; 0');
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const points: GrowthPoint[] = [];
    for (const [words, text] of texts) {
      const page = await browser.newPage();
      await page.evaluate(script);
      const run = (name: string): Promise<number[]> =>
        page.evaluate(`bundle.${name}(${JSON.stringify(text)}, ${rounds + WARMING})`);
      const summaries = await run('timeSummary');
      const keyPoints = await run('timeKeyPoints');
      points.push({
        words,
        cold: summaries[0] ?? Number.NaN,
        median: quantile(summaries.slice(WARMING), 0.5),
        p90: quantile(summaries.slice(WARMING), 0.9),
        keyPoints: quantile(keyPoints.slice(WARMING), 0.5),
      });
      await page.close();
    }
    return points;
  } finally {
    await browser.close();
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}

/** Runs that don't count as warm. */
const WARMING = 3;
