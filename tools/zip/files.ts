import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** Files by their paths below a folder, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All files below a folder. */
export async function filesBelow(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return read(
    folder,
    files.map((file) => path.join(file.parentPath, file.name)),
  );
}

/** The files that git tracks, as they are on disk; null where there is no git, as in unpacked sources. */
export async function trackedFiles(root: string): Promise<Files | null> {
  try {
    const { stdout } = await promisify(execFile)('git', ['ls-files', '-z'], { cwd: root });
    const names = stdout.split('\0').filter(Boolean);
    return await read(
      root,
      names.map((name) => path.join(root, name)),
    );
  } catch {
    return null;
  }
}

async function read(folder: string, files: readonly string[]): Promise<Files> {
  const entry = async (file: string): Promise<[string, Uint8Array]> => [
    path.relative(folder, file).split(path.sep).join('/'),
    await readFile(file),
  ];
  return new Map(await Promise.all(files.map(entry)));
}
