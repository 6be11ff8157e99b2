import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * Builds the extension for a browser, from the sources in `root`, and returns the folder it is in. Throws with what the
 * build said when it fails.
 */
export async function buildExtension(
  browser: 'chrome' | 'firefox' = 'chrome',
  root = path.resolve(import.meta.dirname, '../..'),
): Promise<string> {
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  try {
    const args = [wxt, 'build', '--browser', browser, '--level', 'error'];
    await promisify(execFile)(process.execPath, args, { cwd: root });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The extension did not build.\n${stdout}${stderr}`);
  }
  return path.join(root, `.output/${browser}-mv3`);
}
