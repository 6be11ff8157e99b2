import { expect, type Page } from '@playwright/test';
import type { WxtBrowser } from 'wxt/browser';
import type { ExtensionBrowser } from '../../../tools/browser/extension-browser.ts';
import { configure } from '../extensions-page.ts';

// The name that Chromium gives it in the service worker, where functions below are sent.
declare const chrome: WxtBrowser;

/** Opens a private window and lets the extension into it, as its reader does on the page of extensions. */
export async function openPrivateWindow(lede: ExtensionBrowser): Promise<Page> {
  await configure(lede, { incognitoAccess: true });
  const opened = lede.context.waitForEvent('page', { predicate: (page) => page.url() === BLANK });
  const worker = await lede.worker();
  const isPrivate = await worker.evaluate(
    async (url) => (await chrome.windows.create({ incognito: true, url }))?.incognito,
    BLANK,
  );
  expect(isPrivate).toBe(true);
  return opened;
}

/** What the extension has stored on this device alone. */
export async function storedBy(lede: ExtensionBrowser): Promise<Record<string, unknown>> {
  return (await lede.worker()).evaluate(() => chrome.storage.local.get());
}

/** An empty page that no other tab has. */
const BLANK = 'data:,private';
