import { createChromiumReader } from './chromium-reader.ts';
import { openIsolatedPages } from './isolated-pages.ts';
import { createJsdomReader } from './jsdom-reader.ts';
import type { PageReader } from './page-reader.ts';

/** The reader for a run: headless Chromium, or jsdom. */
export async function openReader({ browser }: { browser: boolean }): Promise<PageReader> {
  return browser ? createChromiumReader(await openIsolatedPages()) : createJsdomReader();
}
