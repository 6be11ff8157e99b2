import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The script that the extension runs in a page to read it, as the production build has it, byte for byte. Builds the
 * extension, into a folder of its own, when no build is as new as the sources.
 */
export function builtPageScript(): string {
  const isFresh = (path: string): boolean => existsSync(path) && statSync(path).mtimeMs >= newest(SOURCES);
  const fresh = BUILDS.map((folder) => join(ROOT, folder, SCRIPT)).find(isFresh);
  if (fresh !== undefined) return readFileSync(fresh, 'utf8');
  // A process of its own, because the build tells of its progress on standard output.
  execFileSync(process.execPath, ['--input-type=module', '--eval', BUILD], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return readFileSync(join(ROOT, OWN_OUTPUT, SCRIPT), 'utf8');
}

/** When the youngest of some files and folders was changed, in milliseconds. */
function newest(paths: readonly string[]): number {
  const files = paths.flatMap((path) => {
    const full = join(ROOT, path);
    if (!statSync(full).isDirectory()) return [full];
    return readdirSync(full, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
      .map((name) => join(full, name));
  });
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

const ROOT = join(import.meta.dirname, '../..');

const SCRIPT = 'chrome-mv3/page.js';
const OWN_OUTPUT = '.output/declutter';
const BUILDS = ['.output', OWN_OUTPUT];
const BUILD = `import { build } from 'wxt'; await build({ outDir: '${OWN_OUTPUT}' });`;

/** What the script is built from. */
const SOURCES = ['core', 'browser', 'entrypoints/page.ts', 'wxt.config.ts', 'package-lock.json'];
