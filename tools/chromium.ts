import { existsSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { execute, firstThatStarts, installFromDebian } from './browser/programs.ts';

/**
 * The path of a browser that loads unpacked extensions: the one that LEDE_CHROMIUM names, one that is installed, or
 * one that this installs. Says in one line what it found or does. Throws, with what to do, when there is none.
 */
export async function findChromium(say: (line: string) => void = console.error): Promise<string> {
  const named = process.env.LEDE_CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`LEDE_CHROMIUM names "${named}", and there is no such file.`);
    return named;
  }
  const found = await installed();
  if (found) {
    say(`Browser: ${found}`);
    return found;
  }
  await install(say);
  const fresh = await installed();
  if (fresh) return fresh;
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium, Chrome for Testing or Edge, ' +
      'and name its program in the environment variable LEDE_CHROMIUM.',
  );
}

function installed(): Promise<string | null> {
  return firstThatStarts([
    ...(CHROMIUM[platform()] ?? []),
    chromium.executablePath(),
    ...(EDGE[platform()] ?? []),
  ]);
}

async function install(say: (line: string) => void): Promise<void> {
  if (await installFromDebian('chromium', say)) return;
  say('Browser: none found; downloading Playwright’s Chromium.');
  const isRoot = process.getuid?.() === 0;
  await execute('npx', ['playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium']);
}

const APPLICATIONS = ['/Applications', path.join(homedir(), 'Applications')];

const PROGRAMS = [
  process.env.LOCALAPPDATA,
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
].filter((folder) => folder !== undefined);

/** The usual places, by operating system. Branded Chrome is not among them: it no longer loads unpacked extensions. */
const CHROMIUM: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: APPLICATIONS.flatMap((folder) => [
    `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
  ]),
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/opt/chromium/chrome'],
  win32: PROGRAMS.map((folder) => path.join(folder, 'Chromium', 'Application', 'chrome.exe')),
};

const EDGE: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: APPLICATIONS.map((folder) => `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`),
  linux: ['/usr/bin/microsoft-edge', '/usr/bin/microsoft-edge-stable'],
  win32: PROGRAMS.map((folder) => path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
};
