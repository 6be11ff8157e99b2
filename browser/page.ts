import { browser } from 'wxt/browser';
import type { Article, Outcome } from '../core/article.ts';
import type { NextPageAnswer } from '../core/continued/next-page-answer.ts';
import type { Proposal } from '../core/site-rules/propose.ts';
import type { RuleAction } from '../core/site-rules/rule.ts';
import type { WrittenSummary } from '../core/summary/writing.ts';
import { showCount } from './badge.ts';
import { type Family, familyOf } from './families.ts';
import type { ReadingWish, Typeface } from './isolated-world.ts';
import { isBrowserPage, isWorthAnotherTry, refusalFor, type TabRefusal } from './refusal.ts';
import { loadSettings } from './settings.ts';
import { readTypefaces } from './typefaces.ts';

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
  readonly url: string;
  readonly outcome: Outcome;
  readonly hasSelection: boolean;
}

/** An article, or why there is none: the page's own reasons and those of the browser. */
export type TabOutcome =
  | Outcome
  | { readonly ok: false; readonly reason: TabRefusal; readonly detail?: string };

/** Whether reader mode is on in a tab; `blocked` when the page has taken it away too often. */
export type ReaderState = 'on' | 'off' | 'blocked';

/** What switching reader mode gave: where it stands now, or why it could not be switched. */
export type ReaderAnswer =
  | { readonly ok: true; readonly isOn: boolean }
  | { readonly ok: false; readonly reason: TabRefusal; readonly detail?: string };

/**
 * Reads the article of the tab that the reader is looking at. Nothing of Lede stays awake in the page; what
 * was read is kept there for reader mode.
 */
export async function readTab(wish: ReadingWish = 'article'): Promise<TabReading> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id;
  if (tab === undefined || tabId === undefined)
    return { ...NOTHING_READ, wish, tabId: browser.tabs.TAB_ID_NONE, outcome: BROWSER_PAGE };
  const answer = readPageIn(tabId, tab.url, wish).then((read) => ({ ...NOTHING_READ, tabId, wish, ...read }));
  return await Promise.race([
    answer,
    patience({ ...NOTHING_READ, tabId, wish, outcome: NOT_ANSWERING, later: answer }),
  ]);
}

/** Switches reader mode on or off. Asking for what is already so is harmless. */
export async function showReader(
  tabId: number,
  isWanted: boolean,
  wish: ReadingWish = 'article',
): Promise<ReaderAnswer> {
  const url = await addressOf(tabId);
  const answer = guarded(url, () => switchReader(tabId, isWanted, wish));
  const switched = await Promise.race([answer, patience(NOT_ANSWERING)]);
  // Who asks has read a page in this tab: one that the browser tells nothing of is another one.
  const isElsewhere = !switched.ok && switched.reason === 'browser-page' && url === undefined;
  return isElsewhere ? { ok: false, reason: 'page-changed' } : switched;
}

/** Switches reader mode to what it is not, for keys and menus; the second half of a double click is let pass. */
export async function toggleReader(tabId: number, wish: ReadingWish = 'article'): Promise<ReaderAnswer> {
  const answer = guarded<ReaderAnswer>(await addressOf(tabId), async () => {
    const isMeant = await runFunction(tabId, claimToggle, DOUBLE_CLICK);
    const isOn = (await readerState(tabId)) === 'on';
    return isMeant ? switchReader(tabId, !isOn, wish) : { ok: true, isOn };
  });
  return await Promise.race([answer, patience(NOT_ANSWERING)]);
}

/** Has the browser print the article of a tab, out of reader mode, which is switched on for it. */
export async function printArticle(tabId: number, wish?: ReadingWish): Promise<ReaderAnswer> {
  const answer = await showReader(tabId, true, wish);
  // Without waiting: it ends when the reader has printed or thought better of it.
  if (answer.ok) void runFunction(tabId, printReader);
  return answer;
}

/** Hands what the model has written to the reader mode of a tab. Does nothing where nothing can be handed. */
export async function handWriting(tabId: number, written: WrittenSummary): Promise<void> {
  await runFunction(tabId, keepWriting, written).catch(() => null);
}

/** The rule that the reader could teach by a block of the article that was read in a tab. */
export async function proposeRule(tabId: number, order: number, action: RuleAction): Promise<Proposal> {
  const proposal = await runFunction(tabId, proposeInPage, order, action).catch(() => null);
  return proposal ?? { ok: false, reason: 'gone' };
}

/** Fetches the next page of the article that was read in a tab, in that tab, and gives the article with it. */
export async function readNextPage(tabId: number): Promise<NextPageAnswer> {
  try {
    await runFile(tabId, '/pages.js');
    const answer = await runFunction(tabId, readNextPageInPage);
    // Written by entrypoints/pages of this same version, as text because browsers cut deep objects off.
    return answer ? (JSON.parse(answer) as NextPageAnswer) : { ok: false, reason: 'not-there' };
  } catch {
    // The tab has gone on to another page, or is closed.
    return { ok: false, reason: 'not-there' };
  }
}

/** Gives up the page that is being fetched in a tab. */
export async function stopPages(tabId: number): Promise<void> {
  await runFunction(tabId, stopPagesInPage).catch(() => null);
}

/** Keeps in the page that the reader misses nothing on it. */
export async function noteWhole(tabId: number): Promise<void> {
  await runFunction(tabId, noteWholeInPage).catch(() => null);
}

/** How reader mode stands in a tab. `off` where nothing can be asked. */
export async function readerState(tabId: number): Promise<ReaderState> {
  return (await runFunction(tabId, readState).catch(() => null)) ?? 'off';
}

async function readPageIn(
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
    const isStillThere = await isStillAt(tabId, page.url);
    if (isStillThere) void showCount(tabId, page.outcome);
    return isStillThere ? { ok: true as const, page } : ({ ok: false, reason: 'page-changed' } as const);
  });
  return answer.ok ? answer.page : { outcome: answer };
}

/** Firefox closes its own pages, those about an error among them, by running nothing. */
function reasonOfSilence(url: string | undefined): TabRefusal {
  if (import.meta.env.BROWSER !== 'firefox') return 'failed';
  return isBrowserPage(url) ? 'browser-page' : 'error-page';
}

/** A tab's address; undefined where the browser does not tell it or the tab is gone. */
async function addressOf(tabId: number): Promise<string | undefined> {
  return (await browser.tabs.get(tabId).catch(() => null))?.url;
}

async function switchReader(tabId: number, isWanted: boolean, wish: ReadingWish): Promise<ReaderAnswer> {
  const isOn = (await readerState(tabId)) === 'on';
  if (isOn === isWanted) return { ok: true, isOn };
  if (isOn) {
    await runFunction(tabId, leaveReader);
    return { ok: true, isOn: false };
  }
  const { outcome } = await readPageIn(tabId, undefined, wish);
  if (!outcome.ok) return outcome;
  await runFunction(tabId, handTypefaces, await typefacesFor(outcome.article));
  const state = await runFile<ReaderState>(tabId, '/reader.js');
  if (state === 'on') return { ok: true, isOn: true };
  return { ok: false, reason: state === 'blocked' ? 'reader-blocked' : 'failed' };
}

/** The reader's choice for the story and the face of the controls, with the letters that the article has. */
async function typefacesFor(article: Article): Promise<Typeface[]> {
  const { typeface } = await loadSettings();
  const families: Family[] = ['Libre Franklin'];
  const chosen = familyOf(typeface);
  if (chosen && chosen !== 'Libre Franklin') families.push(chosen);
  return readTypefaces(families, JSON.stringify(article));
}

/** Runs what may be refused by the browser, and turns the refusal into a value. */
async function guarded<Answer>(
  url: string | undefined,
  work: () => Promise<Answer>,
): Promise<Answer | { ok: false; reason: TabRefusal; detail: string }> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, reason: refusalFor(error, url), detail: String(error) };
  }
}

type ScriptFile = '/page.js' | '/pages.js' | '/reader.js';

/** Runs a script of the extension in Lede's own world of a page and gives what it returns; null when it threw. */
async function runFile<Result>(tabId: number, file: ScriptFile): Promise<Result | null> {
  const target = { tabId };
  return firstResult(() =>
    browser.scripting.executeScript<[], Result>({ target, files: [file], injectImmediately: true }),
  );
}

/** Runs a function, which is sent as its source, in Lede's own world of a page. */
async function runFunction<Args extends unknown[], Result>(
  tabId: number,
  func: (...args: Args) => Result,
  ...args: Args
): Promise<Result | null> {
  const target = { tabId };
  return firstResult<Result>(() =>
    browser.scripting.executeScript({ target, func, args, injectImmediately: true }),
  );
}

async function firstResult<Result>(
  inject: () => Promise<{ result?: Awaited<Result> }[]>,
): Promise<Awaited<Result> | null> {
  const frames = await inject().catch((error) => {
    if (!isWorthAnotherTry(error)) throw error;
    return inject();
  });
  return frames[0]?.result ?? null;
}

async function isStillAt(tabId: number, readUrl: string): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  return url === undefined || withoutFragment(url) === withoutFragment(readUrl);
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}

function patience<Answer>(answer: Answer): Promise<Answer> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE, answer));
}

/** How long a page may take, in milliseconds, before the reader is told that it is not answering. */
const PATIENCE = 3_000;

/** Two switches within so many milliseconds are one: the longest double click that systems know. */
const DOUBLE_CLICK = 500;

const NOT_ANSWERING = { ok: false, reason: 'not-answering' } as const;
const BROWSER_PAGE = { ok: false, reason: 'browser-page' } as const;
const NOTHING_READ = { hasSelection: false };

// The functions below are sent into the page as their source: they see its isolated world and nothing of this module.

function readState(): ReaderState {
  if (globalThis.lede?.reader) return 'on';
  return globalThis.lede?.isReaderBlocked ? 'blocked' : 'off';
}

function claimToggle(doubleClick: number): boolean {
  globalThis.lede ??= {};
  const now = performance.now();
  const isMeant = now - (globalThis.lede.toggledAt ?? -doubleClick) >= doubleClick;
  if (isMeant) globalThis.lede.toggledAt = now;
  return isMeant;
}

function handWish(wish: ReadingWish): void {
  globalThis.lede ??= {};
  globalThis.lede.wish = wish;
}

function keepWriting(written: WrittenSummary): void {
  globalThis.lede ??= {};
  globalThis.lede.written = written;
}

function proposeInPage(order: number, action: RuleAction): Proposal | null {
  return globalThis.lede?.reading?.propose?.(order, action) ?? null;
}

async function readNextPageInPage(): Promise<string | null> {
  const answer = await globalThis.lede?.furtherPages?.readNext();
  return answer ? JSON.stringify(answer) : null;
}

function stopPagesInPage(): void {
  globalThis.lede?.furtherPages?.stop();
}

function noteWholeInPage(): void {
  globalThis.lede ??= {};
  globalThis.lede.wholeAt = location.href;
}

function leaveReader(): void {
  globalThis.lede?.reader?.leave();
}

function printReader(): void {
  globalThis.lede?.reader?.print();
}

function handTypefaces(typefaces: Typeface[]): void {
  globalThis.lede ??= {};
  globalThis.lede.typefaces = typefaces;
}
