import { existsSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { firstThatStarts, installFromDebian } from './browser/programs.ts';

/**
 * The path of a Firefox: the one that LEDE_FIREFOX names, one that is installed, or Debian's, which this installs where
 * it may. Null where there is none. Throws when LEDE_FIREFOX names nothing.
 */
export async function findFirefox(say: (line: string) => void = console.error): Promise<string | null> {
  const named = process.env.LEDE_FIREFOX;
  if (named) {
    if (!existsSync(named)) throw new Error(`LEDE_FIREFOX names "${named}", and there is no such file.`);
    return named;
  }
  const installed = () => firstThatStarts(PLACES[platform()] ?? []);
  const found =
    (await installed()) ?? ((await installFromDebian('firefox-esr', say)) ? await installed() : null);
  if (found) say(`Browser: ${found}`);
  return found;
}

const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['/Applications', `${homedir()}/Applications`].map(
    (folder) => `${folder}/Firefox.app/Contents/MacOS/firefox`,
  ),
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  win32: [`${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`],
};
