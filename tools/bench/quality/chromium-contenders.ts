import { bundleScript } from '../../corpus/bundle.ts';
import { readingOf } from '../../corpus/chromium-reader.ts';
import { type IsolatedPages, openIsolatedPages, type ScriptResult } from '../../corpus/isolated-pages.ts';
import { builtPageScript } from '../../corpus/page-script.ts';
import { type Contenders, rememberEngines } from './contenders.ts';
import type { EngineReading } from './engines/engine.ts';
import { type EngineName, engineModule } from './engines/engines.ts';
import type { TimedReading } from './reading-cache.ts';

/** All contenders in headless Chromium, on one load of each page. `folder` keeps the engines' readings. */
export async function openChromiumContenders(
  engines: readonly EngineName[],
  folder: string,
): Promise<Contenders> {
  const lede = builtPageScript();
  const scripts = new Map<EngineName, string>();
  for (const name of engines) {
    scripts.set(name, await bundleScript(engineModule(name), 'bundle.read(document, document.URL)'));
  }
  const pages = await openIsolatedPages();
  const read = rememberEngines(
    async (html, url, missing) => {
      const [first, ...others] = await runAll(pages, html, url, [
        lede,
        ...missing.map((name) => scripts.get(name) ?? ''),
      ]);
      return { lede: readingOf(first), engines: others.map(engineReading) };
    },
    engines,
    { folder, place: 'chromium' },
  );
  return { lanes: 2, read, close: () => pages.close() };
}

/** Runs scripts on one load of a page; should that fail, each on a load of its own, so that none spoils another. */
async function runAll(
  pages: IsolatedPages,
  html: string,
  url: string,
  scripts: readonly string[],
): Promise<ScriptResult[]> {
  try {
    return await pages.run(html, url, scripts);
  } catch (error) {
    if (scripts.length === 1) return [{ error: String(error), ms: 0 }];
    const runs = [];
    for (const script of scripts) runs.push(...(await runAll(pages, html, url, [script])));
    return runs;
  }
}

function engineReading(result: ScriptResult): TimedReading {
  if ('error' in result) return { reading: null, ...result };
  // The script is our own engine module: its value is what that module's types say.
  return { reading: result.value as EngineReading, ms: result.ms };
}
