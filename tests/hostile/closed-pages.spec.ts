import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { STORY_WORDS, storyPage } from '../../tools/bench/hostile/page.ts';
import { configure } from '../e2e/extensions-page.ts';
import { expect, test } from './fixtures.ts';

const CLOSED = 'The browser keeps this page to itself.';
const NO_FILES = 'Lede may not read files yet.';
const NO_ADDRESS = 'This tab has no web address.';

for (const [name, address, says] of [
  ['a page of the browser', 'chrome://version/', CLOSED],
  ['an address that is a document', `data:text/html,${encodeURIComponent(storyPage())}`, CLOSED],
  ['a page that did not load', 'http://localhost:1/story', 'This page did not load.'],
] as const)
  test(`${name} is said to be so`, async ({ context, clickLede }) => {
    const page = await context.newPage();
    // The browser says that it could not go there, and shows its own page in its place.
    await page.goto(address).catch(() => {});
    await expectToSay(await clickLede(page), says);
    await page.close();
  });

test('the source of a page is said to be closed', async ({ context, hostileSite, clickLede }) => {
  const page = await context.newPage();
  await page.goto(`view-source:${hostileSite.put(storyPage())}`);
  await expectToSay(await clickLede(page), CLOSED);
  await page.close();
});

test('the shop for extensions is said to be closed', async ({ openLede, hostileSite }) => {
  // Chromium takes the host that this names for its shop, and the hostile site answers there too.
  const shop = new URL(hostileSite.put(storyPage()));
  shop.hostname = '127.0.0.1';
  const lede = await openLede(undefined, [`--apps-gallery-url=${shop.origin}/`]);
  const page = await lede.context.newPage();
  await page.goto(shop.href);
  await expect(page.getByText(STORY_WORDS[1])).toBeVisible();
  await expectToSay(await lede.clickToolbarButton(page), CLOSED);
});

test('what has no web address is called what it is where the browser allows no files', async ({
  openLede,
  hostileSite,
}) => {
  const lede = await openLede();
  await configure(lede, { fileAccess: false });
  // The browser leaves an empty tab open, and a click goes to an address that one tab alone has.
  for (const page of lede.context.pages()) await page.goto(hostileSite.put(storyPage()));
  const page = await lede.context.newPage();
  await expectToSay(await lede.clickToolbarButton(page), NO_ADDRESS);
  await withStoryFile(async (address) => {
    await page.goto(address);
    await expectToSay(await lede.clickToolbarButton(page), NO_FILES);
  });
});

test('a window that a page has written itself is said to have no address', async ({
  context,
  hostileSite,
  clickLede,
}) => {
  const page = await context.newPage();
  await page.goto(hostileSite.put(storyPage()));
  const opened = context.waitForEvent('page');
  await page.evaluate((story) => {
    const written = open('')?.document;
    written?.write(story);
    written?.close();
  }, storyPage());
  const written = await opened;
  await expect(written.getByText(STORY_WORDS[1])).toBeVisible();
  await expectToSay(await clickLede(written), NO_ADDRESS);
  await written.close();
  await page.close();
});

test('a file is read where the browser allows it', async ({ context, clickLede }) => {
  const page = await context.newPage();
  await withStoryFile(async (address) => {
    await page.goto(address);
    await expectToSay(await clickLede(page), STORY_WORDS[1]);
  });
  await page.close();
});

/** Lays the story down as a file while `look` looks at it, by its address. */
async function withStoryFile(look: (address: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lede-file-'));
  const file = path.join(folder, 'story.html');
  writeFileSync(file, storyPage());
  try {
    await look(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function expectToSay(popup: Page, says: string): Promise<void> {
  await expect(popup.getByText(says).first()).toBeVisible();
  await popup.close();
}
