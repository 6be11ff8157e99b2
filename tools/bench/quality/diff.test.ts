import { expect, test } from 'vitest';
import { diffTexts, foldCommon } from './diff.ts';

function marked(truth: string, text: string): string[] {
  return diffTexts(truth, text).map(({ mark, text: line }) => `${mark} ${line}`);
}

test('marks what is too much and what is missing, in reading order', () => {
  const truth = 'The ferry left at nine.\n\nNobody was on board. The mayor waited on the pier.';
  const text =
    'Harbour\n\nThe ferry left at nine.\n\nSign up for our letter!\n\nThe mayor waited on the pier.';
  expect(marked(truth, text)).toEqual([
    '+ Harbour',
    '  The ferry left at nine.',
    '- Nobody was on board.',
    '+ Sign up for our letter!',
    '  The mayor waited on the pier.',
  ]);
});

test('takes a sentence at another place, or parted otherwise, for common', () => {
  expect(marked('One ferry is left. It runs at nine.', 'It runs at nine: one ferry is left.')).toEqual([
    '  It runs at nine: one ferry is left.',
  ]);
});

test('marks everything of a text without a truth, and of a truth without a text', () => {
  expect(marked('', 'Two ferries.')).toEqual(['+ Two ferries.']);
  expect(marked('Two ferries.', '')).toEqual(['- Two ferries.']);
});

test('folds long common stretches to their first and last line', () => {
  const line = (mark: '+' | ' ', text: string) => ({ mark, text });
  const lines = [
    line(' ', 'a'),
    line(' ', 'b'),
    line(' ', 'c'),
    line(' ', 'd'),
    line('+', 'e'),
    line(' ', 'f'),
  ];
  expect(foldCommon(lines).map(({ text }) => text)).toEqual(['a', '…', 'd', 'e', 'f']);
});
