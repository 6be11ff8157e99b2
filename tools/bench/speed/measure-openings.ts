import type { Page } from '@playwright/test';
import { inExtensionBrowsers } from './extension-browsers.ts';
import { type Openings, quantiles } from './result.ts';

/**
 * Presses the button over real pages, each in a browser that was just started, and takes the time until the popup, and
 * after its switch reader mode, shows the first of the article; for the same with an extension whose popup holds one
 * word. Needs the production build. Popup times count from when the browser begins the popup, which is alike for all.
 */
export async function measureOpenings(pages: readonly string[]): Promise<Openings> {
  const times = { empty: [] as number[], popup: [] as number[], reader: [] as number[] };
  await inExtensionBrowsers(pages, async ({ open, addressOf }) => {
    const press = async (
      name: 'empty' | 'lede',
      index: number,
      look: (popup: Page, page: Page) => Promise<void>,
    ) => {
      const browser = await open(name);
      try {
        const page = await browser.context.newPage();
        await page.goto(addressOf(index));
        await look(await browser.clickToolbarButton(page), page);
      } finally {
        await browser.close();
      }
    };
    for (const index of pages.keys()) {
      await press('empty', index, async (popup) => {
        times.empty.push(await firstText(popup, 'p'));
      });
      await press('lede', index, async (popup, page) => {
        times.popup.push(await firstText(popup, '.story:not(.loading) *'));
        times.reader.push(await readerTime(popup, page));
      }).catch((error) => console.error(`Page ${index}: ${String(error).slice(0, 120)}`));
    }
  });
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
          requestAnimationFrame(() => {
            // A message comes after the frame and before what reader mode does once it has been painted.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(Date.now());
            port2.postMessage(null);
          }),
        ).observe(document.documentElement, { childList: true });
      }),
  );
  // Together, so that where the switch is missing the other two are not left waiting.
  const [end, start] = await Promise.all([shown, pressed, popup.getByRole('switch').click()]);
  return end - start;
}

/** Milliseconds. */
const LIMIT = 10_000;
