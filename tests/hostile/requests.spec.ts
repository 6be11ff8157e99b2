import { STORY_WORDS, storyPage } from '../../tools/bench/hostile/page.ts';
import { keepSettings } from '../e2e/stored.ts';
import { expect, test } from './fixtures.ts';
import { report } from './report.ts';
import type { SeenRequest } from './site.ts';
import { LOADING } from './vectors/loading.ts';

// What the page would load is kept from it; its complaints about that are expected.
test.use({
  expectedErrors: [/ERR_BLOCKED_BY_CLIENT|ERR_BLOCKED_BY_RESPONSE|Content Security Policy|MIME type/],
});

const PAGE = storyPage({ inside: LOADING.join('\n') });

test('the counting server counts: put into a page as they are, most of the constructs load', async ({
  tab,
  hostileSite,
}) => {
  await tab.visit(hostileSite.put(PAGE));
  await expect.poll(() => asked(hostileSite.requests()).size).toBeGreaterThan(LOADING.length / 2);
  report('constructs that load by themselves', `${asked(hostileSite.requests()).size} of ${LOADING.length}`);
});

test('reading a page asks for nothing, reader mode for the pictures of the article alone', async ({
  tab,
  hostileSite,
}) => {
  await tab.showUnloaded(PAGE);
  const before = hostileSite.requests().length;
  expect(await tab.read()).toMatchObject({ ok: true });
  await tab.roundTrip();
  expect(hostileSite.requests().slice(before)).toEqual([]);

  expect(await tab.openReader()).toBe('on');
  await expect.poll(() => hostileSite.requests().length).toBeGreaterThan(before);
  await tab.roundTrip();
  const seen = hostileSite.requests().slice(before);
  report('requests of reader mode', seen.map(({ path }) => path).join(' '));
  expectPicturesAlone(seen);
});

test('the popup asks for the pictures of the article alone', async ({ tab, hostileSite, clickLede }) => {
  await tab.showUnloaded(PAGE);
  const before = hostileSite.requests().length;
  const popup = await clickLede(tab.page);
  await expect(popup.locator('.text img').first()).toBeAttached();
  await expect(popup.locator('.text')).toContainText(STORY_WORDS[1]);
  for (const image of await popup.locator('.text img').all()) await image.scrollIntoViewIfNeeded();
  await expect.poll(() => hostileSite.requests().length).toBeGreaterThan(before);
  const seen = hostileSite.requests().slice(before);
  report('requests of the popup', seen.map(({ path }) => path).join(' '));
  expectPicturesAlone(seen);
});

test('with pictures switched off nothing is asked for at all', async ({
  tab,
  hostileSite,
  clickLede,
  lede,
}) => {
  await keepSettings(lede, { images: 'never' });
  await tab.showUnloaded(PAGE);
  const before = hostileSite.requests().length;
  await tab.read();
  expect(await tab.openReader()).toBe('on');
  expect(await tab.readerText()).toContain(STORY_WORDS[1]);
  const popup = await clickLede(tab.page);
  await expect(popup.locator('.text')).toContainText(STORY_WORDS[1]);
  await popup.close();
  await tab.roundTrip();
  expect(hostileSite.requests().slice(before)).toEqual([]);
  await keepSettings(lede, {});
});

function asked(requests: readonly SeenRequest[]): Set<string> {
  return new Set(requests.map(({ path }) => path));
}

function expectPicturesAlone(requests: readonly SeenRequest[]): void {
  expect(requests.filter(({ path }) => !path.startsWith('/ask/picture/'))).toEqual([]);
  expect(requests.filter(({ referrer }) => referrer !== undefined)).toEqual([]);
}
