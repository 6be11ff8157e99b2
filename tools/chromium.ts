import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

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

async function installed(): Promise<string | null> {
  for (const candidate of [
    ...(CHROMIUM[platform()] ?? []),
    chromium.executablePath(),
    ...(EDGE[platform()] ?? []),
  ])
    if (existsSync(candidate) && (await starts(candidate))) return candidate;
  return null;
}

/** Whether a program is a browser and not a stand-in for one, as Ubuntu puts into the place of its package. */
async function starts(program: string): Promise<boolean> {
  // On Windows a browser asked for its version opens a window; it has no stand-ins.
  if (platform() === 'win32') return true;
  try {
    const { stdout } = await promisify(execFile)(program, ['--version'], { timeout: 30_000 });
    return /\d+\.\d+/.test(stdout);
  } catch {
    return false;
  }
}

async function install(say: (line: string) => void): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && isDebian()) {
    say('Browser: none found; installing Debian’s package "chromium" with apt-get.');
    await execute('apt-get', ['update', '--quiet']);
    if (await execute('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'chromium']))
      return;
  }
  say('Browser: none found; downloading Playwright’s Chromium.');
  await execute('npx', ['playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium']);
}

/** Runs a program, its output going to standard error. Returns whether it did what it was to do. */
async function execute(program: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(program, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: platform() === 'win32',
  });
  return await new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
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
