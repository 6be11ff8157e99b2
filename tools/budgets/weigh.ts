import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** What a build weighs, in bytes. */
export interface Weights {
  /** The script that reads a page. */
  readonly page: { readonly minified: number; readonly gzip: number };
  /** The script that shows reader mode, which is injected after the other. */
  readonly reader: { readonly minified: number; readonly gzip: number };
  /** All scripts that the popup waits for before it shows anything. */
  readonly popup: { readonly minified: number };
  /** The files as the stores get them, but for the fonts. */
  readonly package: { readonly zipped: number };
}

/** Weighs a built extension. Throws when `folder` holds none. */
export function weigh(folder: string): Weights {
  if (!existsSync(join(folder, 'page.js')))
    throw new Error(`${folder} holds no built extension: run "npm run build".`);
  return {
    page: script(folder, 'page.js'),
    reader: script(folder, 'reader.js'),
    popup: { minified: firstScripts(folder).reduce((sum, name) => sum + script(folder, name).minified, 0) },
    package: { zipped: zipped(folder) },
  };
}

function script(folder: string, name: string): { minified: number; gzip: number } {
  const bytes = readFileSync(join(folder, name));
  return { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

/** The scripts that popup.html names: its own, and those that it has loaded ahead because the first needs them. */
function firstScripts(folder: string): string[] {
  const html = readFileSync(join(folder, 'popup.html'), 'utf8');
  return [...html.matchAll(/<(?:script[^>]* src|link rel="modulepreload"[^>]* href)="\/([^"]+)"/g)].flatMap(
    ([, name]) => name ?? [],
  );
}

function zipped(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.endsWith('.woff2'))
    .reduce(
      (sum, path) => sum + deflateRawSync(readFileSync(path), { level: 9 }).length + ENTRY + 2 * path.length,
      0,
    );
}

/** What a ZIP file needs for a file beside its content and, twice, its name. */
const ENTRY = 76;
