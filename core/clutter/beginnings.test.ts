import { expect, it } from 'vitest';
import { beginningsOf } from './beginnings.ts';

it.each([
  ['a word', 'newsletter', ['new']],
  ['a short one', 'ad', ['ad']],
  ['words', 'up next', ['up ']],
  ['a letter that may be there', 'e-?mail', ['e-m', 'ema']],
  ['a group', '(?:read|see) more', ['rea', 'see']],
  ['a group that may be there', '(?:the )?app', ['app', 'the']],
  ['groups in groups', '(?:lies|mehr (?:auch|dazu))', ['lie', 'meh']],
  ['a class after a letter', 'a[bc]d', ['a']],
  ['letters that repeat', 'no+w', ['no']],
  ['a pattern of more', 'x.{0,20}newsletter', ['x', 'xne']],
  ['an anchor', '^stand up', ['sta']],
  ['an escaped sign', 'q\\.e', ['q.e']],
  ['the last of several words, where the first may lack', '(?:ihre? )?meinung', ['ihr', 'mei']],
])('tells what begins %s', (_, phrase, expected) => {
  expect(beginningsOf(phrase)?.toSorted()).toEqual(expected);
});

it.each([
  ['numbers', '\\d+ comments'],
  ['a class', '[ab]c'],
  ['anything', '.{0,20}newsletter'],
  ['letters that no space parts', '広告'],
  ['a sign', '© harbour'],
  ['an optional number', '(?:\\d+ )?kommentare'],
  ['a group that may be empty before anything', '(?:the )?\\w+'],
])('can tell nothing of %s', (_, phrase) => {
  expect(beginningsOf(phrase)).toBeNull();
});
