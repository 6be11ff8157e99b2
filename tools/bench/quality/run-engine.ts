import { bundleScript } from '../../corpus/bundle.ts';
import type { IsolatedPages } from '../../corpus/isolated-pages.ts';
import { withJsdom } from '../../corpus/jsdom-reader.ts';
import type { ReadWithEngine, TimedReading } from './cached-engine.ts';
import type { EngineReading } from './engines/engine.ts';
import { type EngineName, engineModule, importEngine } from './engines/engines.ts';

/** Runs an engine in the pages' own browser. */
export function inChromium(name: EngineName, pages: IsolatedPages): ReadWithEngine {
  let script: Promise<string> | undefined;
  return (html, url) =>
    attempt(async () => {
      script ??= bundleScript(engineModule(name), 'bundle.read(document, document.URL)');
      const [result] = await pages.run(html, url, [await script]);
      // The script is our own engine module: its value is what that module's types say.
      return { reading: (result?.value ?? null) as EngineReading | null, ms: result?.ms ?? 0 };
    });
}

/** Runs an engine in jsdom. */
export function inJsdom(name: EngineName): ReadWithEngine {
  return (html, url) =>
    attempt(async () => {
      const read = await importEngine(name);
      return withJsdom(html, url, (document) => {
        const start = performance.now();
        const reading = read(document, url);
        return { reading, ms: performance.now() - start };
      });
    });
}

async function attempt(run: () => Promise<TimedReading>): Promise<TimedReading> {
  try {
    return await run();
  } catch (error) {
    return { reading: null, error: error instanceof Error ? error.message : String(error), ms: 0 };
  }
}
