import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { buildExtension } from '../start/build-extension.ts';
import { archive } from './archive.ts';
import { filesBelow } from './files.ts';

export type Browser = 'chrome' | 'firefox';

/**
 * Does what a store's reviewer does with the sources zip: unpacks it into an empty folder, installs what its lockfile
 * says with `npm ci`, and builds. Returns the extension's zip for each browser.
 */
export async function rebuild(
  sources: Uint8Array,
  browsers: readonly Browser[],
): Promise<Map<Browser, Uint8Array>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lede-sources-'));
  try {
    await unpack(sources, folder);
    await promisify(execFile)('npm', ['ci'], { cwd: folder, shell: process.platform === 'win32' });
    const zips = new Map<Browser, Uint8Array>();
    for (const browser of browsers)
      zips.set(browser, archive(await filesBelow(await buildExtension(browser, folder))));
    return zips;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function unpack(zip: Uint8Array, folder: string): Promise<void> {
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
