import { browser } from 'wxt/browser';
import type { Typeface } from './isolated-world.ts';
import { readerKeys } from './keys.ts';
import { openSettings } from './own-pages.ts';
import { type Request, readRequest } from './requests.ts';
import { readTypefaces } from './typefaces.ts';

/** Answers what reader mode asks for. Only Lede's own scripts can ask: the browser lets no page reach this. */
export function answerRequests(): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, answer: (value: unknown) => void) => {
    const request = readRequest(message);
    if (!request) return;
    void perform(request).then(answer, () => answer(null));
    // The answer comes later.
    return true;
  });
}

async function perform(request: Request): Promise<readonly Typeface[] | string | null> {
  if (request.ask === 'keys') return readerKeys();
  if (request.ask === 'typefaces') return readTypefaces(request.families);
  await openSettings();
  return null;
}
