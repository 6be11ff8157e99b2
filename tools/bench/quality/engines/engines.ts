import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './engine.ts';

/** The extractors that Lede is measured beside. */
export type EngineName = keyof typeof ENGINES;

/** Whether a name on the command line is one of theirs. */
export function isEngineName(name: string): name is EngineName {
  return Object.hasOwn(ENGINES, name);
}

/** Where an engine's module lies, to be bundled for the browser or imported. */
export function engineModule(name: EngineName): string {
  return join(import.meta.dirname, ENGINES[name].module);
}

export async function importEngine(name: EngineName): Promise<Engine> {
  const { read } = await ENGINES[name].load();
  return read;
}

/** The installed version of an engine: part of what its results are filed under. */
export function engineVersion(name: EngineName): string {
  const root = join(import.meta.dirname, '../../../..');
  const path = join(root, 'node_modules', ENGINES[name].package, 'package.json');
  return JSON.parse(readFileSync(path, 'utf8')).version;
}

const ENGINES = {
  readability: {
    package: '@mozilla/readability',
    module: './readability.ts',
    load: (): Promise<{ read: Engine }> => import('./readability.ts'),
  },
  defuddle: {
    package: 'defuddle',
    module: './defuddle.ts',
    load: (): Promise<{ read: Engine }> => import('./defuddle.ts'),
  },
} as const;
