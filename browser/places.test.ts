import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countPlaces, forgetPlaces, keepPlace, recallPlace } from './places.ts';

const STORY = 'https://hourglass.example/clock';
const DAY = 24 * 60 * 60 * 1_000;

beforeEach(() => fakeBrowser.reset());

it('finds the place in an article again, whatever part of it the address names', async () => {
  await keepPlace(STORY, { block: 7, of: 30 }, 0);
  expect(await recallPlace(`${STORY}#part-2`, DAY)).toEqual({ block: 7, of: 30 });
  expect(await recallPlace('https://hourglass.example/other', DAY)).toBeNull();
});

it('keeps it for thirty days', async () => {
  await keepPlace(STORY, { block: 7, of: 30 }, 0);
  expect(await recallPlace(STORY, 30 * DAY - 1)).not.toBeNull();
  expect(await recallPlace(STORY, 30 * DAY)).toBeNull();
});

it('forgets one, and all', async () => {
  await keepPlace(STORY, { block: 7, of: 30 }, 0);
  await keepPlace(`${STORY}?page=2`, { block: 3, of: 30 }, 0);
  await keepPlace(STORY, null, 0);
  expect(await countPlaces(0)).toBe(1);
  await forgetPlaces();
  expect(await countPlaces(0)).toBe(0);
});

it('keeps no address', async () => {
  await keepPlace(STORY, { block: 7, of: 30 }, 0);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('hourglass');
});

it('keeps both of two that come at once, and the newest five hundred', async () => {
  await Promise.all(
    Array.from({ length: 502 }, (_, page) => keepPlace(`${STORY}?page=${page}`, { block: 1, of: 2 }, 0)),
  );
  expect(await countPlaces(0)).toBe(500);
  expect(await recallPlace(`${STORY}?page=1`, 0)).toBeNull();
  expect(await recallPlace(`${STORY}?page=501`, 0)).not.toBeNull();
});

it('takes a broken store for an empty one', async () => {
  await fakeBrowser.storage.local.set({ places: { a: 'x', b: [1, 'y', 2], c: null } });
  expect(await countPlaces(0)).toBe(0);
  await fakeBrowser.storage.local.set({ places: 'nonsense' });
  expect(await recallPlace(STORY, 0)).toBeNull();
});

it('keeps nothing in private windows', async () => {
  Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
  await keepPlace(STORY, { block: 7, of: 30 }, 0);
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  expect(await countPlaces(0)).toBe(0);
});
