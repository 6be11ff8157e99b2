import type { Page } from '@playwright/test';
import { openExtensionBrowser } from '../../browser/extension-browser.ts';
import { serveSite } from '../../browser/site.ts';
import { findChromium } from '../../chromium.ts';

/**
 * How long the popup worked on one page from the click to the frame after the one that shows the blocks, in milliseconds of
 * its thread: what else the machine does is not counted.
 */
export interface Shows {
  readonly id: string;
  readonly words: number;
  /** Blocks that can be shown in their places. */
  readonly blocks: number;
  readonly one: number;
  readonly all: number;
}

export interface SavedPage {
  readonly id: string;
  readonly html: string;
}

/**
 * Presses the toolbar button over saved pages and, in the receipt, "Show" on the first kind and "Show all in place".
 * Pages on which nothing with a place was removed are left out. Needs the production build in `extension`.
 */
export async function measureShows(extension: string, pages: readonly SavedPage[]): Promise<Shows[]> {
  const site = await serveSite({}, (_request, response, { pathname }) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
    response.end(pages[Number(pathname.slice(1))]?.html ?? '');
    return true;
  });
  const executablePath = await findChromium();
  const browser = await openExtensionBrowser({ extension, executablePath, isHeadless: true, args: ARGS });
  const found: Shows[] = [];
  try {
    for (const [index, { id }] of pages.entries()) {
      const page = await browser.context.newPage();
      await page.goto(`${site.url}/${index}`);
      const popup = await browser.clickToolbarButton(page);
      const shows = await showsIn(popup);
      if (shows) found.push({ id, ...shows });
      await popup.close();
      await page.close();
    }
  } finally {
    await browser.close();
    site.close();
  }
  return found;
}

async function showsIn(popup: Page): Promise<Omit<Shows, 'id'> | null> {
  const text = popup.locator('.text');
  await popup.locator('.text, .refusal').first().waitFor();
  const chip = popup.locator('.popup-foot .chip');
  if ((await text.count()) === 0 || !/\d/.test((await chip.textContent()) ?? '')) return null;
  const words = (await text.innerText()).split(/\s+/).length;
  await chip.click();
  const allButton = popup.locator('.receipt-head .button');
  if ((await allButton.count()) === 0) return null;
  const clock = await openClock(popup);
  const one = await clock.time('.receipt .acts .link:not(.quiet)');
  // Back to nothing, whatever the one kind was.
  await popup.locator('.receipt .acts .link:not(.quiet)').first().click();
  const all = await clock.time('.receipt-head .button');
  const blocks = await popup.locator('.text .restored').count();
  await clock.close();
  return { words, blocks, one, all };
}

interface Clock {
  /** Presses what the selector names, by its own click, since a pointer that is moved has a way of its own. */
  time(selector: string): Promise<number>;
  close(): Promise<void>;
}

async function openClock(popup: Page): Promise<Clock> {
  const session = await popup.context().newCDPSession(popup);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  return {
    async time(selector) {
      const before = await worked();
      await popup.evaluate(pressAndWait, selector);
      return (await worked()) - before;
    },
    close: () => session.detach(),
  };
}

function pressAndWait(selector: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const button = document.querySelector<HTMLElement>(selector);
    if (!button) return reject(new Error(`There is no ${selector}.`));
    button.click();
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

const ARGS = [
  '--window-size=1280,900',
  '--disable-gpu',
  '--mute-audio',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];
