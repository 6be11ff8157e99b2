import { afterEach, expect, test } from 'vitest';
import { unlessMoved } from '../entrypoints/reader/watch-page.ts';

afterEach(() => history.replaceState(null, '', '/'));

test.each([
  ['stays where it is', undefined, 'read'],
  ['goes to another place in itself', '#third-part', 'read'],
  ['moves on to another address', '/another-story', { ok: false, reason: 'page-changed' }],
  ['moves on by a path in its fragment', '#/another-story', { ok: false, reason: 'page-changed' }],
])('what was read of a page that %s meanwhile', async (_, address, expected) => {
  const reading = unlessMoved(async () => {
    if (address) history.pushState(null, '', address);
    return 'read';
  });
  expect(await reading).toEqual(expected);
});
