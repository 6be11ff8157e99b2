import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type IsolatedWorld, isolatedWorld } from '../browser/isolated-world.ts';
import { keepReading } from '../browser/kept-reading.ts';
import type { ReadInPage } from '../browser/page.ts';
import { askForButton } from '../browser/requests.ts';
import { rulesFor } from '../browser/site-rules.ts';
import type { Outcome } from '../core/article.ts';
import { readWithFrames } from '../core/frames.ts';
import { readPage } from '../core/pipeline.ts';
import { type SelectedText, selectedText } from '../core/selected.ts';
import type { SiteRule } from '../core/site-rules/rule.ts';
import { siteOf } from '../core/site-rules/site.ts';
import { inTurns } from '../core/turns.ts';

import { onceMoved, unlessMoved } from './reader/watch-page.ts';

/**
 * Reads the page it is injected into. What it returns goes back to browser/page.ts as JSON. It is no content script
 * of WXT, because those announce themselves to the page, by the extension's id.
 */
export default defineUnlistedScript(async () => {
  const [rules] = await Promise.all([rulesFor(siteOf(document.URL)), parsed(document)]);
  const selection = selectedText(document);
  const outcome = await unlessMoved(() => read(rules, selection));
  const page: ReadInPage = { outcome, hasSelection: selection !== null };
  return JSON.stringify(page);
});

async function read(rules: readonly SiteRule[], selection: SelectedText | null): Promise<Outcome> {
  const world = isolatedWorld();
  const { wish = 'article' } = world;
  delete world.wish;
  delete world.reading;
  world.isVisit = wish === 'visit';
  world.kept?.forget();
  world.kept = keepReading(world, wish, rules);
  try {
    world.readDocument = (page, url) => readPage(page, { url, view: window, rules, isForced: true });
    const steps = readWithFrames(document, {
      rules,
      isForced: wish === 'anyway',
      isUnasked: wish === 'visit',
      isWhole: world.wholeAt === document.URL,
      ...(wish === 'selection' && selection && { selection }),
      ...httpStatus(),
    });
    const reading = await inTurns(steps, rest);
    world.reading = wish === 'selection' ? reading : (world.furtherPages?.rejoin(reading) ?? reading);
    showOnButton(world, world.reading.outcome);
    return world.reading.outcome;
  } catch (error) {
    return { ok: false, reason: 'failed', detail: String(error) };
  }
}

/** Says on the toolbar button that there is no article, to who has asked for one, and takes it back when there is. */
function showOnButton(world: IsolatedWorld, { ok }: Pick<Outcome, 'ok'>): void {
  if (world.isVisit || world.reader || (ok && !world.isSaidToBeNone)) return;
  world.isSaidToBeNone = !ok;
  void askForButton(ok ? 'idle' : 'no-article');
  // To browsers it is still the same page.
  if (!ok) onceMoved(() => showOnButton(world, { ok: true }));
}

/** Lets the page do what it has waited to do, such as answer a press. */
async function rest(): Promise<void> {
  if (typeof globalThis.scheduler?.yield === 'function') return scheduler.yield();
  await new Promise((resolve) => setTimeout(resolve));
}

/** What the site answered, where the browser tells it and the page is still the one that was loaded. */
function httpStatus(): { status?: number } {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isSamePage = entry?.name.split('#', 1)[0] === document.URL.split('#', 1)[0];
  // 0 is what browsers say that do not tell.
  return isSamePage && entry?.responseStatus ? { status: entry.responseStatus } : {};
}

/** Waits until the page has been parsed, but not for long: what stands there by then is worth reading. */
function parsed(page: Document): Promise<unknown> {
  if (page.readyState !== 'loading') return Promise.resolve();
  const event = new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return Promise.race([event, patience]);
}

/** Milliseconds; under the three seconds after which browser/tab-answer.ts says that the page is not answering. */
const PATIENCE = 1_500;
