import type { TimedOutcome } from '../../corpus/page-reader.ts';
import { type EngineName, engineVersion } from './engines/engines.ts';
import { ReadingCache, type TimedReading } from './reading-cache.ts';

/** What all contenders made of one page. */
export interface Readings {
  readonly lede: TimedOutcome;
  /** By the engines' names. */
  readonly engines: ReadonlyMap<string, TimedReading>;
}

/** Lede and the engines beside it, in jsdom or in one browser. */
export interface Contenders {
  /** Never rejects: who fails says so in his own reading. */
  read(html: string, url: string): Promise<Readings>;
  close(): Promise<void>;
  /** How many pages they read at the same time to good use. */
  readonly lanes: number;
}

/** Runs Lede on a page, and those of the engines whose readings are not known yet. */
export type ReadFresh = (html: string, url: string, engines: readonly EngineName[]) => Promise<FreshReadings>;

export interface FreshReadings {
  readonly lede: TimedOutcome;
  /** In the order in which the engines were named. */
  readonly engines: readonly TimedReading[];
}

/** Lets Lede read a page anew each time and the engines once, as long as their version stays. */
export function rememberEngines(
  readFresh: ReadFresh,
  engines: readonly EngineName[],
  options: { folder: string; place: 'chromium' | 'jsdom' },
): Contenders['read'] {
  const caches = new Map(
    engines.map((name) => [
      name,
      new ReadingCache(options.folder, `${name}-${engineVersion(name)}-${options.place}`),
    ]),
  );
  return async (html, url) => {
    const known = new Map(engines.map((name) => [name, caches.get(name)?.get(html, url) ?? null]));
    const missing = engines.filter((name) => known.get(name) === null);
    const fresh = await readFresh(html, url, missing);
    missing.forEach((name, index) => {
      const reading = fresh.engines[index] ?? { reading: null, error: 'did not run', ms: 0 };
      caches.get(name)?.put(html, url, reading);
      known.set(name, reading);
    });
    const readings = [...known].flatMap(([name, reading]) =>
      reading === null ? [] : [[name, reading] as const],
    );
    return { lede: fresh.lede, engines: new Map(readings) };
  };
}
