import { browser } from 'wxt/browser';
import { type Family, familyOf } from './families.ts';
import { runFile, runFunction } from './injection.ts';
import type { ReadingWish, Typeface } from './isolated-world.ts';
import { readPageIn } from './page.ts';
import type { TabRefusal } from './refusal.ts';
import { loadSettings } from './settings.ts';
import { guarded, inTime, NOT_ANSWERING } from './tab-answer.ts';
import { readFurtherLetters, readTypefaces } from './typefaces.ts';

/** Whether reader mode is on in a tab; `blocked` when the page has taken it away too often. */
export type ReaderState = 'on' | 'off' | 'blocked';

/** What switching reader mode gave: where it stands now, or why it could not be switched. */
export type ReaderAnswer =
  | { readonly ok: true; readonly isOn: boolean }
  | { readonly ok: false; readonly reason: TabRefusal; readonly detail?: string };

/** Switches reader mode on or off. Asking for what is already so is harmless. */
export async function showReader(
  tabId: number,
  isWanted: boolean,
  wish: ReadingWish = 'article',
): Promise<ReaderAnswer> {
  const address = addressOf(tabId);
  const answer = guarded(address, () => switchReader(tabId, isWanted, wish));
  const switched = await inTime(answer, NOT_ANSWERING);
  if (switched.ok) return switched;
  // Who asks has read a page in this tab: one that the browser tells nothing of is another one.
  const isElsewhere = switched.reason === 'browser-page' && (await address) === undefined;
  return isElsewhere ? { ok: false, reason: 'page-changed' } : switched;
}

/** Switches reader mode to what it is not, for keys and menus; the second half of a double click is let pass. */
export async function toggleReader(tabId: number, wish: ReadingWish = 'article'): Promise<ReaderAnswer> {
  const answer = guarded<ReaderAnswer>(await addressOf(tabId), async () => {
    const isMeant = await runFunction(tabId, claimToggle, DOUBLE_CLICK);
    const isOn = (await readerState(tabId)) === 'on';
    return isMeant ? switchReader(tabId, !isOn, wish) : { ok: true, isOn };
  });
  return await inTime(answer, NOT_ANSWERING);
}

/** Has the browser print the article of a tab, out of reader mode, which is switched on for it. */
export async function printArticle(tabId: number, wish?: ReadingWish): Promise<ReaderAnswer> {
  const answer = await showReader(tabId, true, wish);
  // Without waiting: it ends when the reader has printed or thought better of it.
  if (answer.ok) void runFunction(tabId, printReader);
  return answer;
}

/** How reader mode stands in a tab. `off` where nothing can be asked. */
export async function readerState(tabId: number): Promise<ReaderState> {
  return (await runFunction(tabId, readState).catch(() => null)) ?? 'off';
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
  // The typefaces are read while the page is: for a page that nobody asked for only when it is an article.
  const ahead = wish === 'visit' ? null : readChosenTypefaces();
  let letters = await runFunction(tabId, prepare, wish);
  if (letters === null) {
    const { outcome } = await readPageIn(tabId, undefined, wish);
    if (!outcome.ok) return outcome;
    letters = JSON.stringify(outcome.article);
  }
  const [state] = await Promise.all([
    runFile<ReaderState>(tabId, '/reader.js'),
    handTypefaces(tabId, ahead ?? readChosenTypefaces(), letters),
  ]);
  if (state === 'blocked') return { ok: false, reason: 'reader-blocked' };
  // Who has left it in the same moment finds it off, and nothing is the matter.
  return state ? { ok: true, isOn: state === 'on' } : { ok: false, reason: 'failed' };
}

interface ChosenTypefaces {
  readonly families: readonly Family[];
  /** Their files for the letters that every article has. */
  readonly typefaces: readonly Typeface[];
}

/** The reader's choice for the story, and the face of the controls. */
async function readChosenTypefaces(): Promise<ChosenTypefaces> {
  const { typeface } = await loadSettings();
  const families: Family[] = ['Libre Franklin'];
  const chosen = familyOf(typeface);
  if (chosen && chosen !== 'Libre Franklin') families.push(chosen);
  return { families, typefaces: await readTypefaces(families, '') };
}

/** Hands over typefaces, with what else the letters of the article need: `letters` holds each of them, in any order. */
async function handTypefaces(
  tabId: number,
  chosen: Promise<ChosenTypefaces>,
  letters: string,
): Promise<void> {
  const { families, typefaces } = await chosen;
  const further = await readFurtherLetters(families, letters);
  await runFunction(tabId, giveTypefaces, [...typefaces, ...further]);
}

/** Two switches within so many milliseconds are one: the longest double click that systems know. */
const DOUBLE_CLICK = 500;

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

/** Has the page expect typefaces. Gives the letters of the last reading, where reading it again would give the same. */
async function prepare(wish: ReadingWish): Promise<string | null> {
  globalThis.lede ??= {};
  const { lede } = globalThis;
  lede.typefaces = new Promise((give) => {
    lede.giveTypefaces = give;
  });
  const found = await lede.kept?.recall(wish);
  return found ? [...new Set(JSON.stringify(found.article))].join('') : null;
}

function leaveReader(): void {
  globalThis.lede?.reader?.leave();
}

function printReader(): void {
  globalThis.lede?.reader?.print();
}

function giveTypefaces(typefaces: Typeface[]): void {
  globalThis.lede?.giveTypefaces?.(typefaces);
}
