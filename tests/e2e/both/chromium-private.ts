import { expect, type Page } from '@playwright/test';
import type { WxtBrowser } from 'wxt/browser';
import type { ExtensionBrowser } from '../../../tools/browser/extension-browser.ts';

/** What the browser's own page of extensions can do. */
interface ExtensionsPage {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ state: string }>;
  };
}

// The name that Chromium gives it in the service worker and in its page of extensions, where functions below are sent.
declare const chrome: WxtBrowser & ExtensionsPage;

/** Opens a private window and lets the extension into it, as its reader does on the page of extensions. */
export async function openPrivateWindow(lede: ExtensionBrowser): Promise<Page> {
  await letIn(lede);
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

/** The browser starts the extension anew for that, and without its mode for developers it would not. */
async function letIn({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (extensionId) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, extensionId);
  await expect
    .poll(() =>
      page.evaluate(async (id) => (await chrome.developerPrivate.getExtensionInfo(id)).state, extensionId),
    )
    .toBe('ENABLED');
  await page.close();
}

/** An empty page that no other tab has. */
const BLANK = 'data:,private';
