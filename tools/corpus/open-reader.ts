import type { Outcome } from '../../core/article.ts';
import type { Markup, PageReader } from './page-reader.ts';

/** The reader for a run: headless Chromium, or jsdom. */
export async function openReader({ browser }: { browser: boolean }): Promise<PageReader> {
  // Both take long to load, and a mistyped command should not wait for either.
  if (!browser) return (await import('./jsdom-reader.ts')).createJsdomReader();
  const { openIsolatedPages } = await import('./isolated-pages.ts');
  const { createChromiumReader } = await import('./chromium-reader.ts');
  return createChromiumReader(await openIsolatedPages());
}

/** Reads a single page. */
export async function readOnce(html: Markup, url: string, options: { browser: boolean }): Promise<Outcome> {
  const reader = await openReader(options);
  try {
    return (await reader.read(html, url)).outcome;
  } finally {
    await reader.close();
  }
}
