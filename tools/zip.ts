import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Complaint, runCommand } from './complaint.ts';
import { buildExtension } from './start/build-extension.ts';
import { archive } from './zip/archive.ts';
import { filesBelow, trackedFiles } from './zip/files.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

type Zips = Record<string, Uint8Array>;

/**
 * Packs what the stores take into .output: the extension for each browser, and the sources where git tells what they
 * are. With --check all is built twice, and has to come out the same byte for byte.
 */
await runCommand(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const zips = await pack();
  if (values.check) compare(zips, await pack());
  for (const [name, bytes] of Object.entries(zips)) {
    await writeFile(path.join(ROOT, '.output', name), bytes);
    console.log(`${name}  ${Math.ceil(bytes.length / 1024)} kB  sha256 ${digest(bytes)}`);
  }
  if (values.check) console.log('Built twice, the same bytes.');
});

async function pack(): Promise<Zips> {
  const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  const zips: Zips = {};
  for (const browser of ['chrome', 'firefox'] as const)
    zips[`lede-${version}-${browser}.zip`] = archive(await filesBelow(await buildExtension(browser)));
  const sources = await trackedFiles(ROOT);
  if (sources) zips[`lede-${version}-sources.zip`] = archive(sources);
  else console.error('No sources zip: there is no git here that tells which files belong to it.');
  return zips;
}

function compare(first: Zips, second: Zips): void {
  for (const [name, bytes] of Object.entries(first))
    if (digest(bytes) !== digest(second[name] ?? new Uint8Array()))
      throw new Complaint(`${name} came out differently when it was built again.`, 1);
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
