import { readDocument } from '../../corpus/jsdom-reader.ts';
import { failed } from '../../corpus/page-reader.ts';
import { timed } from '../../corpus/processor-time.ts';
import { withJsdom } from '../../corpus/with-jsdom.ts';
import { type Contenders, rememberEngines } from './contenders.ts';
import type { Engine } from './engines/engine.ts';
import { type EngineName, importEngine } from './engines/engines.ts';
import type { TimedReading } from './reading-cache.ts';

/** All contenders in jsdom, on one parse of each page. `folder` keeps the engines' readings. */
export async function openJsdomContenders(
  engines: readonly EngineName[],
  folder: string,
): Promise<Contenders> {
  const loaded = new Map<EngineName, Engine>();
  for (const name of engines) loaded.set(name, await importEngine(name));
  const read = rememberEngines(
    async (html, url, missing) => {
      try {
        return withJsdom(html, url, (document) => ({
          lede: readDocument(document, url),
          engines: missing.map((name) => run(loaded.get(name), document, url)),
        }));
      } catch (error) {
        return {
          lede: failed(error),
          engines: missing.map(() => ({ reading: null, error: String(error), ms: 0 })),
        };
      }
    },
    engines,
    { folder, place: 'jsdom' },
  );
  return { lanes: 1, read, close: async () => {} };
}

function run(engine: Engine | undefined, document: Document, url: string): TimedReading {
  try {
    const { value, ms } = timed(() => engine?.(document, url) ?? null);
    return { reading: value, ms };
  } catch (error) {
    return { reading: null, error: String(error), ms: 0 };
  }
}
