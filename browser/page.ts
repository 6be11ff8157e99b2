import { browser } from 'wxt/browser';
import type { Outcome } from '../core/article.ts';
import { showCount } from './badge.ts';
import { withTimeout } from './deadline.ts';
import { runFile, runFunction } from './injection.ts';
import type { ReadingWish } from './isolated-world.ts';
import { isBrowserPage, type TabRefusal } from './refusal.ts';
import { guarded, inTime, NOT_ANSWERING } from './tab-answer.ts';

/** What reading a tab gave. */
export interface TabReading {
  readonly tabId: number;
  readonly outcome: TabOutcome;
  /** What was asked for. */
  readonly wish: ReadingWish;
  /** Whether the reader has selected text on the page that could be read alone. */
  readonly hasSelection: boolean;
  /** When the page was not answering: what it says once it does. */
  readonly later?: Promise<TabReading>;
}

/** What entrypoints/page.ts returns. */
export interface ReadInPage {
  readonly outcome: Outcome | PageChanged;
  readonly hasSelection: boolean;
}

/** The page has turned into another one while it was read. */
export interface PageChanged {
  readonly ok: false;
  readonly reason: 'page-changed';
}

/** An article, or why there is none: the page's own reasons and those of the browser. */
export type TabOutcome =
  | Outcome
  | { readonly ok: false; readonly reason: TabRefusal; readonly detail?: string };

/**
 * Reads the article of the tab that the reader is looking at. Nothing of Lede stays awake in the page; what
 * was read is kept there for reader mode. `onAsked` is called once the page has been asked.
 */
export async function readTab(wish: ReadingWish = 'article', onAsked?: () => void): Promise<TabReading> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id;
  if (tab === undefined || tabId === undefined)
    return { ...NOTHING_READ, wish, tabId: browser.tabs.TAB_ID_NONE, outcome: BROWSER_PAGE };
  const answer = readPageIn(tabId, tab.url, wish).then((read) => ({ ...NOTHING_READ, tabId, wish, ...read }));
  onAsked?.();
  return await inTime(answer, { ...NOTHING_READ, tabId, wish, outcome: NOT_ANSWERING, later: answer });
}

/**
 * A reading, said to be of what it most likely is where the browser says the same of several: Chromium of tabs without an
 * address and of files, while it lets no extension into files; Firefox of its error pages and of sites that it closes.
 */
export async function namingClosed(reading: TabReading): Promise<TabReading> {
  const { outcome, tabId } = reading;
  if (outcome.ok) return reading;
  if (import.meta.env.BROWSER === 'firefox')
    return outcome.reason === 'error-page' && (await isWebPage(tabId))
      ? { ...reading, outcome: BROWSER_PAGE }
      : reading;
  if (outcome.reason !== 'browser-page' || !/contents of the page/.test(outcome.detail ?? '')) return reading;
  if (await hasNoAddress(tabId)) return { ...reading, outcome: { ok: false, reason: 'no-address' } };
  if (await browser.extension.isAllowedFileSchemeAccess()) return reading;
  return { ...reading, outcome: { ok: false, reason: 'file-access' } };
}

/** Whether a tab shows a site's own icon, which Firefox's pages about an error never do: they have one of the browser's. */
async function isWebPage(tabId: number): Promise<boolean> {
  const { favIconUrl } = await browser.tabs.get(tabId);
  return favIconUrl !== undefined && !favIconUrl.startsWith('chrome:');
}

/**
 * Whether a tab is at about:blank: Chromium refuses at once to tell its language, as it does on its own pages. That of a
 * file it tells, if it has to wait for the file.
 */
async function hasNoAddress(tabId: number): Promise<boolean> {
  const language = withTimeout(browser.tabs.detectLanguage(tabId), PATIENCE);
  return language.then(
    () => false,
    (error) => /not supported for this page/i.test(String(error)),
  );
}

/** Reads the page of a tab, whose address is known where the browser tells it. */
export async function readPageIn(
  tabId: number,
  url: string | undefined,
  wish: ReadingWish,
): Promise<{ outcome: TabOutcome; hasSelection?: boolean }> {
  const answer = await guarded(url, async () => {
    if (wish !== 'article') await runFunction(tabId, handWish, wish);
    const read = await runFile<string>(tabId, '/page.js');
    if (read === null) return { ok: false, reason: reasonOfSilence(url) } as const;
    // Written by entrypoints/page.ts of this same version, as text because browsers cut deep objects off.
    const page = JSON.parse(read) as ReadInPage;
    // Not before the article is shown, which the button would hold up.
    setTimeout(() => void showCount(tabId, page.outcome), AFTER_TEXT);
    return { ok: true as const, page };
  });
  return answer.ok ? answer.page : { outcome: answer };
}

/** Firefox closes its own pages, those about an error among them, by running nothing. */
function reasonOfSilence(url: string | undefined): TabRefusal {
  if (import.meta.env.BROWSER !== 'firefox') return 'failed';
  return isBrowserPage(url) ? 'browser-page' : 'error-page';
}

/** Sent into the page as its source: it sees the isolated world there and nothing of this module. */
function handWish(wish: ReadingWish): void {
  globalThis.lede ??= {};
  globalThis.lede.wish = wish;
}

/** Milliseconds in which a popup surely shows its first text. */
const AFTER_TEXT = 150;

const BROWSER_PAGE = { ok: false, reason: 'browser-page' } as const;
const NOTHING_READ = { hasSelection: false };

/** How long a tab may take to tell its language, in milliseconds. */
const PATIENCE = 300;
