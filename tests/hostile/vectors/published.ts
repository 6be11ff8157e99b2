import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Draft, script } from './vector.ts';

/**
 * The payloads that DOMPurify's authors publish with their tests. The npm package comes without them; whoever puts
 * the project's `test/fixtures/expect.mjs` beside it has them tried here as well.
 */
export function published(): Draft[] {
  return fixtures.map(({ payload }) => script(payload));
}

const FILE = path.resolve(import.meta.dirname, '../../../node_modules/dompurify/test/fixtures/expect.mjs');

const fixtures: readonly { payload: string }[] = existsSync(FILE)
  ? (await import(pathToFileURL(FILE).href)).default
  : [];
