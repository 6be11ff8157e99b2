import { beforeEach, describe, expect, it } from 'vitest';
import { type Measured, measure } from './testing/parts.ts';

let page: Measured;
beforeEach(() => {
  page = measure('<section><div id="a"><p id="b">b</p><p id="c">c</p></div><h2 id="d">d</h2></section>');
});

const taken = () => page.removals.taken.map(({ part, kind, evidence }) => [part.source.id, kind, evidence]);

describe('taking a part', () => {
  it('takes all that it holds, and nothing else', () => {
    page.removals.take(page.part('#a'), 'ad', 'ad-name');
    expect(page.removals.isTaken(page.part('#a'))).toBe(true);
    expect(page.removals.isTaken(page.part('#b'))).toBe(true);
    expect(page.removals.isTaken(page.part('#d'))).toBe(false);
    expect(page.removals.isTaken(page.part('section'))).toBe(false);
  });

  it('swallows what was taken out of it before', () => {
    page.removals.take(page.part('#b'), 'share', 'share-line');
    page.removals.take(page.part('#a'), 'ad', 'ad-name');
    expect(taken()).toEqual([['a', 'ad', 'ad-name']]);
  });

  it('changes nothing when it, or what holds it, is taken already', () => {
    page.removals.take(page.part('#a'), 'ad', 'ad-name');
    page.removals.take(page.part('#b'), 'share', 'share-line');
    page.removals.take(page.part('#a'), 'tags', 'tags-name');
    expect(taken()).toEqual([['a', 'ad', 'ad-name']]);
  });
});

it('lists removals in document order', () => {
  page.removals.take(page.part('#d'), 'ad', 'ad-label');
  page.removals.take(page.part('#b'), 'ad', 'ad-name');
  expect(taken().map(([id]) => id)).toEqual(['b', 'd']);
});

it('takes nothing that is only marked, until told so', () => {
  page.removals.mark(page.part('#a'), 'ad', 'ad-name');
  expect(page.removals.isTaken(page.part('#b'))).toBe(false);
  expect(page.removals.markOn(page.part('#b'))).toEqual({ kind: 'ad', evidence: 'ad-name' });
  expect(page.removals.markOn(page.part('#d'))).toBeNull();
  page.removals.takeMarked();
  expect(taken()).toEqual([['a', 'ad', 'ad-name']]);
});

it('tells what exactly was taken', () => {
  page.removals.take(page.part('#a'), 'ad', 'ad-name');
  expect(page.removals.at(page.part('#a'))).toEqual({ kind: 'ad', evidence: 'ad-name' });
  expect(page.removals.at(page.part('#b'))).toBeNull();
});

describe('a protected part', () => {
  beforeEach(() => page.removals.protect(page.part('#b')));

  it('is neither marked nor taken, nor is what it makes up half of', () => {
    page.removals.mark(page.part('#b'), 'ad', 'ad-name');
    page.removals.take(page.part('#b'), 'ad', 'ad-name');
    page.removals.take(page.part('#a'), 'ad', 'ad-name');
    page.removals.takeMarked();
    expect(taken()).toEqual([]);
  });

  it('goes all the same when a rule of the reader’s says so', () => {
    page.removals.mark(page.part('#b'), 'chosen', 'your-rule');
    page.removals.takeMarked();
    expect(taken()).toEqual([['b', 'chosen', 'your-rule']]);
  });

  it('does not keep its neighbours', () => {
    page.removals.take(page.part('#d'), 'ad', 'ad-name');
    expect(taken()).toEqual([['d', 'ad', 'ad-name']]);
  });
});
