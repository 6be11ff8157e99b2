// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article, Outcome } from '../../../core/article.ts';
import { articleWith, removalWith } from '../../../core/testing/article.ts';
import { element, text } from '../../../core/testing/nodes.ts';
import type { Contenders } from './contenders.ts';
import { measurePage, type PageMeasure } from './measure.ts';
import type { TimedReading } from './reading-cache.ts';
import { summarizeSet } from './result.ts';
import type { TestPage } from './sets.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-measure-'));
  writeFileSync(join(folder, 'ferry.html'), '<p>The page itself does not matter here.</p>');
});
afterAll(() => rmSync(folder, { recursive: true }));

const FIRST = 'The old ferry left the harbour at nine.';
const SECOND = 'Nobody was on board that morning.';
const THIRD = 'The mayor had waited on the pier since eight.';

const REMOVAL = removalWith({
  kind: 'related',
  evidence: 'related-label',
  text: 'Read more',
  words: 8,
  content: [element('p', text(`Read more: ${SECOND}`))],
});

function article(paragraphs: readonly string[], standfirst: string | null): Article {
  return articleWith({
    title: 'The last ferry',
    standfirst,
    content: { type: 'root', children: paragraphs.map((words) => element('p', text(words))) },
  });
}

const readability: TimedReading = {
  reading: {
    title: 'The last ferry',
    byline: null,
    published: null,
    text: `${FIRST}\n${SECOND}\n${THIRD}\nA caption`,
    captionless: `${FIRST}\n${SECOND}\n${THIRD}`,
  },
  ms: 7,
};

async function measure(outcome: Outcome, set = 'aed'): Promise<PageMeasure> {
  const truth = {
    id: 'ferry',
    url: null,
    text: `${FIRST} ${SECOND} ${THIRD}`,
    with: null,
    without: null,
    meta: {},
  };
  const page: TestPage = { id: 'ferry', url: null, path: join(folder, 'ferry.html'), truth };
  const contenders: Contenders = {
    lanes: 1,
    read: async () => ({ lede: { outcome, ms: 5 }, engines: new Map([['readability', readability]]) }),
    close: async () => {},
  };
  return measurePage(page, { name: set, pages: [page], suspects: 0 }, contenders);
}

test('scores all contenders, tells what was lost and what the removals cost', async () => {
  const outcome: Outcome = { ok: true, article: article([THIRD], FIRST), removals: [REMOVAL] };
  const { scores, lost, costs, text } = await measure(outcome);
  expect(text).toBe(`${FIRST}\n\n${THIRD}`);
  expect(Object.keys(scores)).toEqual(['lede', 'readability', 'readability, no captions']);
  expect(scores.lede?.words?.precision).toBe(1);
  expect(scores['readability, no captions']?.words?.f1).toBe(1);
  expect(scores.readability?.words?.precision).toBeLessThan(1);
  expect(lost).toEqual({ total: 3, lost: [SECOND] });
  expect(costs).toEqual([
    { kind: 'related', evidence: 'related-label', words: 8, lost: 6, text: `Read more: ${SECOND}` },
  ]);
});

test('sums a set up, the worst page first', async () => {
  const good = await measure({ ok: true, article: article([FIRST, SECOND, THIRD], null), removals: [] });
  const poor = await measure({
    ok: true,
    article: article([FIRST, 'Share on Facebook'], null),
    removals: [REMOVAL],
  });
  const none = await measure({ ok: false, reason: 'failed', detail: 'too deep' });
  const result = summarizeSet({ name: 'aed', suspects: 2 }, [good, poor, none], 2);
  expect(result).toMatchObject({ set: 'aed', pages: 3, suspects: 2, lost: { lost: 2 + 3, total: 9 } });
  expect(result.refused).toEqual([{ id: 'ferry', reason: 'failed: too deep' }]);
  expect(result.noisy).toEqual([{ id: 'ferry', lines: ['share: Share on Facebook'] }]);
  expect(result.worst.map(({ goodness }) => goodness)).toEqual([0, expect.any(Number)]);
  expect(result.worst[1]?.diff).toContainEqual({ mark: '+', text: 'Share on Facebook' });
  expect(result.costs).toEqual([expect.objectContaining({ kind: 'related', blocks: 1, words: 8, lost: 6 })]);
  expect(result.spread.lede?.at(-1)).toBe(1);
});
