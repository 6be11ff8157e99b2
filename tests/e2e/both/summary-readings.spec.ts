import { join } from 'node:path';
import { READINGS, summarizeReading } from '../../../core/summary/readings/readings.ts';
import { bundleScript } from '../../../tools/corpus/bundle.ts';
import { expect, test } from './fixtures.ts';

test('sentences are cut and picked in every browser as they are in Node, whatever tables of Unicode it has', async ({
  tab,
}) => {
  const script = await bundleScript(
    join(import.meta.dirname, '../../../core/summary/readings/readings.ts'),
    `JSON.stringify(Object.values(bundle.READINGS).map(bundle.summarizeReading))`,
  );
  await tab.visit('/news/');
  // biome-ignore lint/security/noGlobalEval: this is how a test's own bundle gets into the page.
  const summaries = JSON.parse(await tab.evaluate((source) => globalThis.eval(source) as string, script));
  expect(summaries).toEqual(Object.values(READINGS).map(summarizeReading));
  expect(summaries).toEqual(Object.values(READINGS).map(({ summary }) => summary));
});
