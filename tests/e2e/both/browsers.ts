import { existsSync } from 'node:fs';
import path from 'node:path';
import { type ExtensionBrowser, openExtensionBrowser } from '../../../tools/browser/extension-browser.ts';
import type { ExtensionFirefox } from '../../../tools/browser/extension-firefox.ts';
import { openExtensionFirefox } from '../../../tools/browser/start-firefox.ts';

/** Starts a Chromium with the extension as it is built for people, over a profile that stays or over one of its own. */
export function openChromium(profile?: string): Promise<ExtensionBrowser> {
  return openExtensionBrowser({
    extension: built('chrome-mv3'),
    executablePath: process.env.LEDE_CHROMIUM as string,
    isHeadless: !process.env.HEADED,
    profile,
    args: ['--window-size=1280,900', '--disable-gpu', '--mute-audio'],
  });
}

/** Starts a Firefox in the same way. */
export function openFirefox(profile?: string): Promise<ExtensionFirefox> {
  const executablePath = process.env.LEDE_FIREFOX;
  if (!executablePath)
    throw new Error('No Firefox was found and none could be installed. Name one in LEDE_FIREFOX.');
  return openExtensionFirefox({
    extension: built('firefox-mv3'),
    executablePath,
    isHeadless: !process.env.HEADED,
    profile,
  });
}

/** Whether tests do without Firefox: on a machine of one's own, where none is installed. */
export function isWithoutFirefox(): boolean {
  return !process.env.LEDE_FIREFOX && !process.env.CI;
}

export const WITHOUT_FIREFOX = 'No Firefox is installed. Name one in LEDE_FIREFOX.';

function built(build: string): string {
  const extension = path.resolve(import.meta.dirname, '../../../.output', build);
  if (!existsSync(extension)) throw new Error(`${extension} is missing: run "npm test", which builds it.`);
  return extension;
}
