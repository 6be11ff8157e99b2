import { expect, test } from 'vitest';
import { reference } from './coverage.ts';
import { removalCost } from './removal-cost.ts';

const truth = reference('The ferry left at nine. Nobody was on board. The mayor waited on the pier.');

test('counts the words of the truth that a removal took away', () => {
  const removal = {
    kind: 'related',
    evidence: 'label',
    text: 'Read more: The mayor waited on the pier',
  } as const;
  const text = reference('The ferry left at nine. Nobody was on board.');
  expect(removalCost(removal, truth, text)).toEqual({ ...removal, words: 8, lost: 6 });
});

test('costs nothing when the text still has the words', () => {
  const removal = { kind: 'share', evidence: 'name', text: 'Nobody was on board' } as const;
  expect(removalCost(removal, truth, reference('Nobody was on board.')).lost).toBe(0);
});
