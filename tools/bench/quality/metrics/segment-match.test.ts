import { expect, test } from 'vitest';
import { matchSegments, scoreSegments } from './segment-match.ts';

const TEXT = 'The ferry left at\n\nnine. Subscribe to our letter.';

test('finds snippets across line breaks, case counting', () => {
  const match = matchSegments(
    { with: ['ferry left at nine', 'The Ferry'], without: ['Subscribe to', 'Share'] },
    TEXT,
  );
  expect(match).toEqual({ kept: 1, missed: ['The Ferry'], leaked: ['Subscribe to'], avoided: 1 });
});

test('takes shares over all snippets of all pages', () => {
  const score = scoreSegments([
    { kept: 2, missed: ['a'], leaked: [], avoided: 3 },
    { kept: 1, missed: [], leaked: ['b'], avoided: 0 },
  ]);
  expect(score).toEqual({ withKept: 3 / 4, withoutLeaked: 1 / 4 });
});

test('has no share where there are no snippets of that sort', () => {
  const match = matchSegments({ with: ['nine'], without: null }, TEXT);
  expect(scoreSegments([match])).toEqual({ withKept: 1, withoutLeaked: null });
});
