import type { Outcome } from '../../core/article.ts';
import { createChromiumReader } from './chromium-reader.ts';
import { openIsolatedPages } from './isolated-pages.ts';
import { createJsdomReader } from './jsdom-reader.ts';
import type { Markup, PageReader } from './page-reader.ts';

/** The reader for a run: headless Chromium, or jsdom. */
export async function openReader({ browser }: { browser: boolean }): Promise<PageReader> {
  return browser ? createChromiumReader(await openIsolatedPages()) : createJsdomReader();
}

/** Reads a single page. */
export async function readOnce(html: Markup, url: string, browser: boolean): Promise<Outcome> {
  const reader = await openReader({ browser });
  try {
    return (await reader.read(html, url)).outcome;
  } finally {
    await reader.close();
  }
}
