import { expect, test } from 'vitest';
import { reference } from './coverage.ts';
import { leftovers } from './leftovers.ts';

const truth = reference('The old ferry left the harbour at nine. Nobody was on board.');

test('finds the blocks of which more than half is not in the truth', () => {
  const text = [
    'The old ferry left the harbour at nine.',
    'Advertisement',
    'Nobody was on board, he said.',
    'Sign up for our newsletter and get the harbour in your inbox',
    '—',
  ].join('\n\n');
  expect(leftovers(text, truth, 'A ferry without passengers')).toEqual([
    { kind: 'ad label', text: 'Advertisement' },
    { kind: 'newsletter', text: 'Sign up for our newsletter and get the harbour in your inbox' },
  ]);
});

test('keeps a block of which exactly half is known', () => {
  expect(leftovers('at nine. Nobody drowned', truth, '')).toEqual([]);
});
