import { browser } from 'wxt/browser';
import { showState } from './button.ts';
import type { Typeface } from './isolated-world.ts';
import { readerKeys } from './keys.ts';
import { openSettings } from './own-pages.ts';
import { type Request, readRequest } from './requests.ts';
import { readTypefaces } from './typefaces.ts';

/** Answers what is asked for inside pages. Only Lede's own scripts can ask: the browser lets no page reach this. */
export function answerRequests(): void {
  browser.runtime.onMessage.addListener((message: unknown, { tab }, answer: (value: unknown) => void) => {
    const request = readRequest(message);
    if (!request) return;
    void perform(request, tab?.id).then(answer, () => answer(null));
    // The answer comes later.
    return true;
  });
}

async function perform(
  request: Request,
  tabId: number | undefined,
): Promise<readonly Typeface[] | string | null> {
  if (request.ask === 'keys') return readerKeys();
  if (request.ask === 'typefaces') return readTypefaces(request.families);
  if (request.ask === 'settings') await openSettings();
  else if (tabId !== undefined) await showState(tabId, request.state);
  return null;
}
