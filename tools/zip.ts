import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Complaint, runCommand } from './complaint.ts';
import { buildExtension } from './start/build-extension.ts';
import { archive } from './zip/archive.ts';
import { filesBelow, trackedFiles } from './zip/files.ts';
import { rebuild } from './zip/rebuild.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

type Zips = Record<string, Uint8Array>;

const BROWSERS = ['chrome', 'firefox'] as const;

const OPTIONS = {
  check: { type: 'boolean', default: false },
  rebuild: { type: 'boolean', default: false },
} as const;

/**
 * Packs what the stores take into .output: the extension for each browser, and the sources where git tells what they
 * are. With --check all is built twice, and has to come out the same byte for byte; with --rebuild a third time, from the
 * sources zip in an empty folder, as a store's reviewer does it.
 */
await runCommand(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  const zips = await pack();
  if (values.check) compare(zips, await pack());
  if (values.rebuild) await compareRebuilt(zips);
  for (const [name, bytes] of Object.entries(zips)) {
    await writeFile(path.join(ROOT, '.output', name), bytes);
    console.log(`${name}  ${Math.ceil(bytes.length / 1024)} kB  sha256 ${digest(bytes)}`);
  }
  if (values.check) console.log('Built twice, the same bytes.');
  if (values.rebuild) console.log('Built from the sources zip, the same bytes.');
});

async function pack(): Promise<Zips> {
  const zips: Zips = {};
  for (const browser of BROWSERS)
    zips[await nameOf(browser)] = archive(await filesBelow(await buildExtension(browser)));
  const sources = await trackedFiles(ROOT);
  if (sources) zips[await nameOf('sources')] = archive(sources);
  else console.error('No sources zip: there is no git here that tells which files belong to it.');
  return zips;
}

async function compareRebuilt(zips: Zips): Promise<void> {
  const sources = zips[await nameOf('sources')];
  if (!sources) throw new Complaint('There is no sources zip to build from.', 1);
  const rebuilt: Zips = {};
  for (const [browser, bytes] of await rebuild(sources, BROWSERS)) rebuilt[await nameOf(browser)] = bytes;
  compare(rebuilt, zips);
}

async function nameOf(part: string): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  return `lede-${version}-${part}.zip`;
}

function compare(first: Zips, second: Zips): void {
  for (const [name, bytes] of Object.entries(first))
    if (digest(bytes) !== digest(second[name] ?? new Uint8Array()))
      throw new Complaint(`${name} came out differently when it was built again.`, 1);
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
