import { mkdirSync } from 'node:fs';
import { platform } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { WxtBrowser } from 'wxt/browser';
import type { Outcome } from '../../core/article.ts';
import { summarize } from '../../core/summary/summarize.ts';
import { bodyText } from '../../core/text.ts';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';
import { Complaint } from '../complaint.ts';
import { receipt } from '../page/receipt.ts';
import { toText } from '../page/text.ts';

// The name that Chromium gives it in the service worker, where a function below is sent.
declare const chrome: WxtBrowser;

/** Whether there is a screen to open a window on. */
export function hasDisplay(): boolean {
  return platform() !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Says what is to be seen, and waits until the reader closes the window. */
export async function leaveToReader({ context }: ExtensionBrowser, extension: string): Promise<void> {
  console.log(
    'Lede is open over the page. Its button is behind the puzzle piece; Alt+Shift+E is reader mode.',
  );
  console.log('Chrome itself no longer loads extensions from the command line. To use Lede in it: open');
  console.log(
    `chrome://extensions, switch on "Developer mode", press "Load unpacked" and choose\n${extension}`,
  );
  console.log('Close the window to end.');
  await new Promise<void>((resolve) => context.on('close', () => resolve()));
}

/** Prints what the popup shows, and takes its picture and that of reader mode. */
export async function showInPrint(browser: ExtensionBrowser, page: Page, popup: Page): Promise<void> {
  const headline = await popup.getByRole('heading', { level: 1 }).textContent();
  const outcome = await readOutcome(browser, page);
  if (!outcome.ok) throw new Complaint(`${page.url()}: ${headline}`, 1);
  const { article, removals } = outcome;
  const { lang, title, standfirst } = article;
  const summary = summarize(bodyText(article.content).text, { lang, title, standfirst });
  console.log(toText(article, summary));
  console.log(receipt(removals));

  const folder = path.resolve(import.meta.dirname, '../../results');
  mkdirSync(folder, { recursive: true });
  await popup.locator('.summary[aria-busy="false"]').waitFor({ state: 'attached' });
  await popup.screenshot({ path: path.join(folder, 'popup.png') });
  const closed = popup.waitForEvent('close');
  await popup.getByRole('switch').click();
  await closed;
  await page.screenshot({ path: path.join(folder, 'reader.png') });
  console.log(`\nPictures of popup and reader mode: ${folder}`);
}

/** Asks the page as the popup has just asked it. */
async function readOutcome(browser: ExtensionBrowser, page: Page): Promise<Outcome | { ok: false }> {
  const worker = await browser.worker();
  const read = await worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
    const target = { tabId: tab?.id ?? chrome.tabs.TAB_ID_NONE };
    const frames = await chrome.scripting.executeScript({ target, files: ['/page.js'] }).catch(() => []);
    return frames[0]?.result as unknown;
  }, page.url());
  // Written by entrypoints/page.ts of this same version.
  return typeof read === 'string' ? (JSON.parse(read) as { outcome: Outcome }).outcome : { ok: false };
}
