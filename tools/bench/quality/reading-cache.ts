import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EngineReading } from './engines/engine.ts';

/** An engine's reading of one page, or why it failed, with the milliseconds of the processor that it took. */
export interface TimedReading {
  readonly reading: EngineReading | null;
  readonly error?: string;
  readonly ms: number;
}

/** Keeps what other engines made of pages in files, so that each runs once a page and not once a benchmark. */
export class ReadingCache {
  private readonly folder: string;

  /** `stamp` names what a reading depends on beside the page: engine, version and where it ran. */
  constructor(folder: string, stamp: string) {
    this.folder = join(folder, stamp);
  }

  /** The reading of a page under an address; null when it is not known yet. */
  get(html: string, url: string): TimedReading | null {
    const path = this.path(html, url);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
  }

  /** Keeps a reading. A failure may be the machine's fault and is not kept: the next run tries again. */
  put(html: string, url: string, reading: TimedReading): void {
    if (reading.error !== undefined) return;
    const path = this.path(html, url);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.part`, JSON.stringify(reading));
    renameSync(`${path}.part`, path);
  }

  private path(html: string, url: string): string {
    const key = createHash('sha256').update(url).update('\0').update(html).digest('hex').slice(0, 32);
    return join(this.folder, key.slice(0, 2), `${key}.json`);
  }
}
