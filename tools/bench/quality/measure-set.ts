import { inLanes } from '../../corpus/in-lanes.ts';
import { startProgress } from '../../progress.ts';
import type { Contenders } from './contenders.ts';
import { measurePage, type PageMeasure } from './measure.ts';
import type { TestSet } from './sets.ts';

/** Measures all pages of a set, with a progress bar. */
export async function measureSet(set: TestSet, contenders: Contenders): Promise<PageMeasure[]> {
  const measures: PageMeasure[] = [];
  const progress = startProgress(set.name.padEnd(20), set.pages.length);
  await inLanes(
    set.pages,
    contenders.lanes,
    (page) => measurePage(page, set, contenders),
    (measure) => {
      measures.push(measure);
      progress.step();
    },
  );
  progress.stop();
  return measures;
}
