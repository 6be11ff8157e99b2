import { expect, test } from 'vitest';
import { lostSentences } from './lost-sentences.ts';

test('tells what the baseline kept and the text lost', () => {
  const truth = 'The ferry left at nine. Nobody was on board that day.\n\nThe town is asking why. Indeed.';
  const baseline = 'The ferry left at nine. Nobody was on board that day.';
  const text = 'The ferry left at nine.';
  expect(lostSentences(truth, text, baseline)).toEqual({ total: 3, lost: ['Nobody was on board that day.'] });
});

test('does not mind how sentences are parted', () => {
  const truth = 'The ferry left at nine. Nobody was on board.';
  expect(lostSentences(truth, 'The ferry left at nine – nobody was on board', truth).lost).toEqual([]);
});
