import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { promisify } from 'node:util';

/** The first of some paths at which a browser stands that starts; null when there is none. */
export async function firstThatStarts(candidates: readonly string[]): Promise<string | null> {
  for (const candidate of candidates)
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

/** Installs a package where that is how this machine gets its browsers: on Debian, as root. Returns whether it did. */
export async function installFromDebian(name: string, say: (line: string) => void): Promise<boolean> {
  if (process.getuid?.() !== 0 || !isDebian()) return false;
  say(`Browser: none found; installing Debian’s package "${name}" with apt-get.`);
  await execute('apt-get', ['update', '--quiet']);
  return execute('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', name]);
}

/** Runs a program, its output going to standard error. Returns whether it did what it was to do. */
export async function execute(program: string, args: readonly string[]): Promise<boolean> {
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
