import { type Zippable, zipSync } from 'fflate';

/**
 * A zip archive of files, by their paths. The same files give the same bytes: the order is that of the names, and
 * nothing of the machine or the day goes in.
 */
export function archive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) entries[name] = [files.get(name) as Uint8Array, SAME];
  return zipSync(entries);
}

/** The earliest date that a zip can hold, in local time as zips have it; Unix, and a file that all may read. */
const SAME = { mtime: new Date(1980, 0, 1), level: 9, os: 3, attrs: 0o644 << 16 } as const;
