import { expect, it } from 'vitest';
import { spare } from './spare.ts';
import { measure } from './testing/parts.ts';

const LINES = '<p id="a">one</p><p id="b">two three</p><p id="c">four</p>';

/** Which lines are unmarked after sparing, when one of some lines makes a story. */
function left(marks: Readonly<Record<string, string>>, needed: readonly string[]): string {
  const { part, removals } = measure(LINES);
  for (const [selector, evidence] of Object.entries(marks)) removals.mark(part(selector), 'ad', evidence);
  const isLeft = (selector: string) => removals.markOn(part(selector)) === null;
  spare(removals, () => needed.some(isLeft));
  return ['#a', '#b', '#c'].filter(isLeft).join('');
}

it.each([
  ['all marks stay where a story is left', { '#a': 'x', '#b': 'y' }, ['#c'], '#c'],
  ['the rule that took most is lifted first', { '#a': 'x', '#b': 'y', '#c': 'z' }, ['#a', '#b'], '#b'],
  ['rules are lifted until it is enough', { '#a': 'x', '#b': 'y', '#c': 'z' }, ['#a'], '#a#b'],
  ['all marks stay where lifting helps nothing', { '#a': 'x', '#b': 'y', '#c': 'z' }, [], ''],
])('%s', (_, marks, needed, expected) => {
  expect(left(marks, needed)).toBe(expected);
});
