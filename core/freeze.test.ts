import { expect, it } from 'vitest';
import { freeze } from './freeze.ts';
import { read } from './testing/page.ts';
import { storyPage } from './testing/story.ts';

it('freezes data to its last leaf', () => {
  const data = freeze({ a: [{ b: { c: 1 } }], d: null });
  expect(() => Object.assign(data.a[0]?.b ?? {}, { c: 2 })).toThrow(TypeError);
});

it('leaves nothing in an article that could be changed', () => {
  const { outcome } = read(storyPage('<p>Advertisement</p>'));
  const loose = (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    (!Object.isFrozen(value) || Object.values(value).some(loose));
  expect(outcome.ok).toBe(true);
  expect(loose(outcome)).toBe(false);
});
