import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/** Builds the extension and returns the folder it is in. Throws with what the build said when it fails. */
export async function buildExtension(): Promise<string> {
  const root = path.resolve(import.meta.dirname, '../..');
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  try {
    await promisify(execFile)(process.execPath, [wxt, 'build', '--level', 'error'], { cwd: root });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The extension did not build.\n${stdout}${stderr}`);
  }
  return path.join(root, '.output/chrome-mv3');
}
