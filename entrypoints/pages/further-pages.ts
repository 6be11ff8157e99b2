import type { FurtherPages, IsolatedWorld } from '../../browser/isolated-world.ts';
import { joinPage } from '../../core/continued/join-page.ts';
import type { NextPageAnswer } from '../../core/continued/next-page-answer.ts';
import type { PageReading } from '../../core/pipeline.ts';
import { fetchDocument } from './fetch-document.ts';

/** Fetches the pages on which the article of this page goes on, and keeps them for as long as it stands. */
export function createFurtherPages(world: IsolatedWorld): FurtherPages {
  let at = location.href;
  let later: PageReading[] = [];
  let seen = new Set<string>();
  let underWay: AbortController | null = null;

  return {
    async readNext() {
      if (at !== location.href) {
        at = location.href;
        later = [];
      }
      if (later.length === 0) seen = new Set([plain(at)]);
      underWay?.abort();
      underWay = new AbortController();
      const { signal } = underWay;
      const answer = await readNext(signal);
      return signal.aborted ? { ok: false, reason: 'stopped' } : answer;
    },
    stop: () => underWay?.abort(),
    rejoin(reading) {
      if (at !== location.href) return reading;
      return later.reduce((whole, page) => joinPage(whole, page) ?? whole, reading);
    },
  };

  async function readNext(signal: AbortSignal): Promise<NextPageAnswer> {
    const { reading, readDocument } = world;
    const next = reading?.outcome.ok ? reading.outcome.paging?.next : null;
    if (!reading || !readDocument || !next) return { ok: false, reason: 'not-there' };
    const fetched = await fetchDocument(next.url, signal);
    if (!fetched || signal.aborted) return { ok: false, reason: 'not-there' };
    // A page that leads back to one that is here already holds nothing new.
    if (seen.has(plain(fetched.url))) return { ok: false, reason: 'not-part' };
    const page = readDocument(fetched.document, fetched.url);
    const joined = joinPage(reading, page);
    if (!joined?.outcome.ok) return { ok: false, reason: 'not-part' };
    seen.add(plain(fetched.url));
    later.push(page);
    world.reading = joined;
    return { ok: true, found: joined.outcome };
  }
}

function plain(url: string): string {
  return url.replace(/#.*$/s, '');
}
