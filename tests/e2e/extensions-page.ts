import { expect } from '@playwright/test';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';

/** What a reader can allow an extension on Chromium's page of extensions. */
export interface Allowance {
  /** Private windows. */
  readonly incognitoAccess?: boolean;
  /** Files of the device. */
  readonly fileAccess?: boolean;
}

/** What scripts of that page can do. */
interface ExtensionsPage {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: Allowance & { extensionId: string }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ state: string }>;
  };
}

// The name that Chromium gives it there.
declare const chrome: ExtensionsPage;

/** Allows the extension something, or no longer. The browser starts it anew for that. */
export async function configure(
  { context, extensionId }: ExtensionBrowser,
  change: Allowance,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async (change) => {
      // Without it, what was loaded from a folder would not start again.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration(change);
    },
    { extensionId, ...change },
  );
  await expect
    .poll(() =>
      page.evaluate(async (id) => (await chrome.developerPrivate.getExtensionInfo(id)).state, extensionId),
    )
    .toBe('ENABLED');
  await page.close();
}
