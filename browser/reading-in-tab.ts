import type { NextPageAnswer } from '../core/continued/next-page-answer.ts';
import type { Proposal } from '../core/site-rules/propose.ts';
import type { RuleAction } from '../core/site-rules/rule.ts';
import type { WrittenSummary } from '../core/summary/writing.ts';
import { runFile, runFunction } from './injection.ts';

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

// The functions below are sent into the page as their source: they see its isolated world and nothing of this module.

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
