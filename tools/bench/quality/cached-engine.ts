import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EngineReading } from './engines/engine.ts';

/** An engine's reading of one page, or why it failed, with the milliseconds it took. */
export interface TimedReading {
  readonly reading: EngineReading | null;
  readonly error?: string;
  readonly ms: number;
}

export type ReadWithEngine = (html: string, url: string) => Promise<TimedReading>;

/**
 * Keeps an engine's readings in files under `folder`, so that it runs once a page and not once a benchmark.
 * `stamp` names what the reading depends on beside the page: engine, version and where it ran.
 */
export function cached(readWithEngine: ReadWithEngine, folder: string, stamp: string): ReadWithEngine {
  return async (html, url) => {
    const key = createHash('sha256').update(url).update('\0').update(html).digest('hex').slice(0, 32);
    const path = join(folder, stamp, key.slice(0, 2), `${key}.json`);
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
    const reading = await readWithEngine(html, url);
    // A failure may be the machine's fault: the next run tries again.
    if (reading.error !== undefined) return reading;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.part`, JSON.stringify(reading));
    renameSync(`${path}.part`, path);
    return reading;
  };
}
