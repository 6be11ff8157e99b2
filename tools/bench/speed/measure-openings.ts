import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { openExtensionBrowser } from '../../browser/extension-browser.ts';
import { serveSite } from '../../browser/site.ts';
import { findChromium } from '../../chromium.ts';
import { quantile } from '../quality/metrics/statistics.ts';
import type { Openings, Quantiles } from './result.ts';

/**
 * Presses the button over real pages, each in a browser that was just started, and takes the time until the popup, and
 * after its switch reader mode, shows the first of the article; for the same with an extension whose popup holds one
 * word. Needs the production build. Popup times count from when the browser begins the popup, which is alike for all.
 */
export async function measureOpenings(pages: readonly string[]): Promise<Openings> {
  const executablePath = await findChromium();
  const emptyExtension = writeEmptyExtension();
  const site = await serveSite({}, (_request, response, { pathname }) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
    response.end(pages[Number(pathname.slice(1))] ?? '');
    return true;
  });
  const times = { empty: [] as number[], popup: [] as number[], reader: [] as number[] };
  const open = async (extension: string, index: number, look: (popup: Page, page: Page) => Promise<void>) => {
    const browser = await openExtensionBrowser({ extension, executablePath, isHeadless: true, args: ARGS });
    try {
      const page = await browser.context.newPage();
      await page.goto(`${site.url}/${index}`);
      await look(await browser.clickToolbarButton(page), page);
    } finally {
      await browser.close();
    }
  };
  try {
    for (const index of pages.keys()) {
      await open(emptyExtension, index, async (popup) => {
        times.empty.push(await firstText(popup, 'p'));
      });
      await open(LEDE, index, async (popup, page) => {
        times.popup.push(await firstText(popup, '.story:not(.loading) *'));
        times.reader.push(await readerTime(popup, page));
      }).catch((error) => console.error(`Page ${index}: ${String(error).slice(0, 120)}`));
    }
  } finally {
    site.close();
    rmSync(emptyExtension, { recursive: true });
  }
  return {
    pages: times.popup.length,
    empty: quantiles(times.empty),
    popup: quantiles(times.popup),
    reader: quantiles(times.reader),
  };
}

/** When the browser painted the first text that stands in what the selector names. */
function firstText(popup: Page, selector: string): Promise<number> {
  return popup.evaluate(
    ({ selector, limit }) =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error('No text was painted.')), limit);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { element?: Element | null })[])
            if (entry.element?.matches(selector)) resolve(entry.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
    { selector, limit: LIMIT },
  );
}

/** From the press of the switch to the frame after reader mode stands in the page. */
async function readerTime(popup: Page, page: Page): Promise<number> {
  const pressed = popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        addEventListener('click', () => resolve(Date.now()), { capture: true, once: true });
      }),
  );
  const shown = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new MutationObserver(() =>
          requestAnimationFrame(() => setTimeout(() => resolve(Date.now()))),
        ).observe(document.documentElement, { childList: true });
      }),
  );
  await popup.getByRole('switch').click();
  return (await shown) - (await pressed);
}

function quantiles(values: readonly number[]): Quantiles {
  return { median: quantile(values, 0.5) ?? Number.NaN, p90: quantile(values, 0.9) ?? Number.NaN };
}

/** An extension that does nothing but open a popup. */
function writeEmptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lede-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><p style="width:420px;height:600px">Empty</p>');
  return folder;
}

const LEDE = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

const ARGS = [
  '--window-size=1280,900',
  '--disable-gpu',
  '--mute-audio',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

/** Milliseconds. */
const LIMIT = 10_000;
