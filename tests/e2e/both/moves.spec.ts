import { countHostsHere } from '../page-state.ts';
import { expect, test } from './fixtures.ts';
import { turnOn } from './switch.ts';

test('reader mode makes way when the page goes on to another address', async ({ tab }) => {
  await tab.visit('/article.html');
  await turnOn(tab);
  await tab.evaluate(() => history.pushState(null, '', '/another-story'), undefined);
  await expect.poll(() => tab.evaluate(countHostsHere, undefined)).toBe(0);
});

test('reader mode stays when the page goes to another place on itself, but not where that stands for an address', async ({
  tab,
}) => {
  await tab.visit('/article.html');
  await turnOn(tab);
  await tab.evaluate(goToPlace, '#p8');
  expect(await tab.evaluate(countHostsHere, undefined)).toBe(1);
  await tab.evaluate(goToPlace, '#/another-story');
  await expect.poll(() => tab.evaluate(countHostsHere, undefined)).toBe(0);
});

test('a page that one comes back to is the page, not reader mode', async ({ tab }) => {
  await tab.visit('/article.html');
  await tab.evaluate(() => document.body.setAttribute('data-kept', ''), undefined);
  await turnOn(tab);
  await tab.visit('/plain.html');
  await tab.evaluate(() => void setTimeout(() => history.back()), undefined);
  // It was kept, not loaded anew: this is where a reader mode could have been kept with it.
  await expect
    .poll(() => tab.evaluate(() => document.body.hasAttribute('data-kept'), undefined).catch(() => false))
    .toBe(true);
  expect(await tab.evaluate(countHostsHere, undefined)).toBe(0);
});

/** Resolves when all who listen for it have heard. Is sent into the page as its source. */
async function goToPlace(fragment: string): Promise<void> {
  const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = fragment;
  await heard;
}
