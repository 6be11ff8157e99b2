import { createChromiumReader } from '../../corpus/chromium-reader.ts';
import { inLanes } from '../../corpus/in-lanes.ts';
import { openIsolatedPages } from '../../corpus/isolated-pages.ts';
import { createJsdomReader } from '../../corpus/jsdom-reader.ts';
import type { PageReader } from '../../corpus/page-reader.ts';
import { startProgress } from '../../progress.ts';
import { cached, type ReadWithEngine } from './cached-engine.ts';
import { type EngineName, engineVersion } from './engines/engines.ts';
import { measurePage, type PageMeasure } from './measure.ts';
import { inChromium, inJsdom } from './run-engine.ts';
import type { TestSet } from './sets.ts';

export interface RunOptions {
  readonly browser: boolean;
  readonly compare: readonly EngineName[];
  /** Folder for the readings of the other engines. */
  readonly cache: string;
}

/** The contenders, in jsdom or in one browser that they share. */
export interface Contenders {
  readonly lede: PageReader;
  readonly engines: ReadonlyMap<string, ReadWithEngine>;
}

/** Makes the contenders ready. Closing `lede` ends the browser too. */
export async function openContenders({ browser, compare, cache }: RunOptions): Promise<Contenders> {
  const pages = browser ? await openIsolatedPages() : null;
  const engines = compare.map((name): [string, ReadWithEngine] => {
    const engine = pages === null ? inJsdom(name) : inChromium(name, pages);
    const stamp = `${name}-${engineVersion(name)}-${pages === null ? 'jsdom' : 'chromium'}`;
    return [name, cached(engine, cache, stamp)];
  });
  const lede = pages === null ? createJsdomReader() : createChromiumReader(pages);
  return { lede, engines: new Map(engines) };
}

/** Measures all pages of a set. */
export async function measureSet(set: TestSet, contenders: Contenders): Promise<PageMeasure[]> {
  const measures: PageMeasure[] = [];
  const progress = startProgress(set.name.padEnd(20), set.pages.length);
  await inLanes(
    set.pages,
    contenders.lede.lanes,
    (page) => measurePage(page, set, contenders),
    (measure) => {
      measures.push(measure);
      progress.step();
    },
  );
  progress.stop();
  return measures;
}
