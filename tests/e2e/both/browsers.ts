import { existsSync } from 'node:fs';
import path from 'node:path';
import { type ExtensionBrowser, openExtensionBrowser } from '../../../tools/browser/extension-browser.ts';
import type { ExtensionFirefox } from '../../../tools/browser/extension-firefox.ts';
import { openExtensionFirefox } from '../../../tools/browser/start-firefox.ts';

export interface Start {
  /** Folder of a profile that stays when the browser ends; without one it has one of its own. */
  readonly profile?: string;
  /** Folder of another build than the one for people. */
  readonly extension?: string;
}

/** Starts a Chromium with the extension as it is built for people. */
export function openChromium({
  profile,
  extension = built('chromium'),
}: Start = {}): Promise<ExtensionBrowser> {
  return openExtensionBrowser({
    extension,
    executablePath: process.env.LEDE_CHROMIUM as string,
    isHeadless: !process.env.HEADED,
    profile,
    args: ['--window-size=1280,900', '--disable-gpu', '--mute-audio'],
  });
}

/** Starts a Firefox in the same way. */
export function openFirefox({
  profile,
  extension = built('firefox'),
}: Start = {}): Promise<ExtensionFirefox> {
  const executablePath = process.env.LEDE_FIREFOX;
  if (!executablePath)
    throw new Error('No Firefox was found and none could be installed. Name one in LEDE_FIREFOX.');
  return openExtensionFirefox({
    extension,
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

/** Folder of the extension as it is built for people. Throws when it is not built yet. */
export function built(engine: 'chromium' | 'firefox'): string {
  const build = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' }[engine];
  const extension = path.resolve(import.meta.dirname, '../../../.output', build);
  if (!existsSync(extension)) throw new Error(`${extension} is missing: run "npm test", which builds it.`);
  return extension;
}
