import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { WxtBrowser } from 'wxt/browser';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';

// The name that Chromium gives it in the service worker and on its own pages.
declare const chrome: WxtBrowser;

/**
 * Says yes to a site before it is asked for: on the browser's own page about extensions, where readers can do so too.
 * The browser's prompt lies outside of what a test can press; a request for a site that was allowed here is granted
 * in the click without it. Nothing is granted until Lede asks.
 */
export async function allowSite({ context, extensionId }: ExtensionBrowser, site: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome://extensions/?id=${extensionId}`);
  await page.evaluate(
    async ([id, host]) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate.addHostPermission(id as string, host as string);
    },
    [extensionId, site],
  );
  await page.close();
}

interface DeveloperPrivate {
  addHostPermission(id: string, host: string): Promise<void>;
}

/** All that Lede may do, in the browser's own words. */
export async function permissions(
  lede: ExtensionBrowser,
): Promise<{ origins: string[]; permissions: string[] }> {
  const worker = await lede.worker();
  const all = await worker.evaluate(() => chrome.permissions.getAll());
  return { origins: [...(all.origins ?? [])].sort(), permissions: [...(all.permissions ?? [])].sort() };
}

/** The worlds that Lede has opened in a page: one as soon as any script of it was there, none before. */
export async function worldsIn(page: Page, lede: ExtensionBrowser): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(lede.extensionId)) worlds.push(context.origin);
  });
  // Tells of all that there are before it answers.
  await session.send('Runtime.enable');
  await session.detach();
  return worlds;
}

/** What assistive technology is told of a page, reader mode in its closed root included. */
export async function spoken(context: BrowserContext, page: Page): Promise<string[]> {
  const session: CDPSession = await context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value));
}
