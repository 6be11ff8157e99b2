import { expect, test } from 'vitest';
import type { Truth } from '../../corpus/corpus.ts';
import { type Attempt, goodness, scorePage } from './score-page.ts';
import { scoreSet } from './score-set.ts';

const TRUTH: Truth = {
  id: 'ferry',
  url: null,
  text: 'The old ferry left the harbour at nine. Nobody was on board.',
  with: null,
  without: null,
  meta: { title: 'The last ferry', byline: 'Ida Holm', published: '2024-05-03' },
};

const SNIPPETS: Truth = {
  ...TRUTH,
  text: null,
  with: ['left the harbour', 'two ferries'],
  without: ['Share'],
  meta: {},
};

function attempt(text: string, parts: Partial<Attempt> = {}): Attempt {
  return { text, title: 'The last ferry', byline: null, published: '2024-05-03T08:00:00Z', ms: 10, ...parts };
}

test('scores what the truth knows of a page, and nothing else', () => {
  const score = scorePage(attempt(TRUTH.text ?? ''), TRUTH);
  expect(score).toMatchObject({ segments: null, leftovers: [], isEmpty: false });
  expect(score).toMatchObject({ isTitleRight: true, isBylineRight: false, isDayRight: true });
  expect(goodness(score)).toBe(1);

  const snippets = scorePage(attempt('The old ferry left the harbour. Share'), SNIPPETS);
  expect(snippets).toMatchObject({ shingles: null, words: null, isTitleRight: null, isDayRight: null });
  expect(goodness(snippets)).toBeCloseTo((2 * 1) / (2 * 1 + 1 + 1));
});

test('sums pages up', () => {
  const scores = [
    scorePage(attempt(TRUTH.text ?? ''), TRUTH),
    scorePage(
      attempt(`${TRUTH.text}\n\nShare on Facebook\n\nShare\n\nStaff Photographer`, { ms: 20 }),
      TRUTH,
    ),
    scorePage(attempt('', { title: null, published: null, ms: 30, failure: 'no-article' }), TRUTH),
  ];
  const score = scoreSet(scores);
  expect(score).toMatchObject({ pages: 3, known: 3, empty: 1, wrong: 1, noisy: 1 });
  expect(score.title).toEqual({ right: 2, of: 3 });
  expect(score.byline).toEqual({ right: 0, of: 3 });
  expect(score.ms.mean).toBe(20);
  expect(score.leftovers.find(({ kind }) => kind === 'share')).toEqual({
    kind: 'share',
    pages: 1,
    lines: 2,
    words: 4,
  });
  expect(score.segments).toEqual({ withKept: null, withoutLeaked: null });
});
