import { STORY, STORY_MARKUP, STORY_WORDS, storyPage } from '../../tools/bench/hostile/page.ts';
import { expect, test } from './fixtures.ts';
import type { HostileSite } from './site.ts';
import { DOCUMENTS } from './vectors/documents.ts';

const REFUSED = DOCUMENTS.filter(({ says }) => says !== null);
const READ = DOCUMENTS.filter(({ says }) => says === null);

for (const { name, type, body } of READ)
  test(`the article is found in ${name}`, async ({ tab, hostileSite, clickLede }) => {
    await tab.visit(hostileSite.put(body, { 'content-type': type }));
    const popup = await clickLede(tab.page);
    const story = popup.locator('article.story');
    await expect(story).toContainText(STORY_WORDS[0]);
    await expect(story).toContainText(STORY_WORDS[1]);
    await popup.close();
    expect(await tab.openReader()).toBe('on');
    // Lines of plain text break where they like.
    expect((await tab.readerText()).replace(/\s+/g, ' ')).toContain(STORY_WORDS[1]);
    await tab.leaveReader();
  });

for (const { name, type, body, says } of REFUSED)
  test(`${name} is said to be what it is`, async ({ tab, hostileSite, clickLede }) => {
    await tab.visit(hostileSite.put(body, { 'content-type': type }));
    const popup = await clickLede(tab.page);
    await expect(popup.getByText(says as string)).toBeVisible();
  });

test.describe('an article in a frame', () => {
  test('of the same site is found', async ({ tab, hostileSite, clickLede }) => {
    await tab.visit(framePage(hostileSite, pathOf(hostileSite.put(storyPage()))));
    const popup = await clickLede(tab.page);
    await expect(popup.locator('article.story')).toContainText(STORY_WORDS[1]);
    await popup.close();
    expect(await tab.openReader()).toBe('on');
    expect(await tab.readerText()).toContain(STORY_WORDS[1]);
    await tab.leaveReader();
  });

  test('of a frameset is found', async ({ tab, hostileSite, clickLede }) => {
    const inside = pathOf(hostileSite.put(storyPage()));
    const frames = `<frameset cols="20%,*"><frame src="/menu"><frame src="${inside}"></frameset>`;
    await tab.visit(hostileSite.put(`<!doctype html><title>Frames</title>${frames}`));
    const popup = await clickLede(tab.page);
    await expect(popup.locator('article.story')).toContainText(STORY_WORDS[1]);
    await popup.close();
    expect(await tab.openReader()).toBe('on');
    expect(await tab.readerText()).toContain(STORY_WORDS[1]);
    await tab.leaveReader();
  });

  test('of another site is said to be there', async ({ tab, hostileSite, clickLede }) => {
    const inside = new URL(hostileSite.put(storyPage()));
    inside.hostname = '127.0.0.1';
    await tab.visit(framePage(hostileSite, inside.href));
    const popup = await clickLede(tab.page);
    await expect(popup.getByText('The article is inside a frame.')).toBeVisible();
    await expect(popup.getByRole('link', { name: 'Open that page' })).toHaveAttribute('href', inside.href);
  });
});

test.describe('an article in open shadow roots', () => {
  test('that a script has made is found', async ({ tab, hostileSite }) => {
    await tab.visit(hostileSite.put('<!doctype html><title>Parts</title><body><gull-story></gull-story>'));
    await tab.page.evaluate((story) => {
      const article = document.createElement('article');
      for (const text of story) {
        const part = document.createElement('gull-paragraph');
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        part.attachShadow({ mode: 'open' }).append(paragraph);
        article.append(part);
      }
      document.querySelector('gull-story')?.attachShadow({ mode: 'open' }).append(article);
    }, STORY);
    await expectStory(await tab.read());
  });

  test('that the page declares is found', async ({ tab, hostileSite }) => {
    const template = `<template shadowrootmode="open"><article>${STORY_MARKUP}</article></template>`;
    const page = `<!doctype html><title>Declared</title><body><gull-story>${template}</gull-story>`;
    await tab.visit(hostileSite.put(page));
    await expectStory(await tab.read());
  });
});

function framePage(site: HostileSite, address: string): string {
  const frame = `<iframe src="${address}" width="800" height="900"></iframe>`;
  return site.put(`<!doctype html><title>A frame</title><p>The Marrow Post</p>${frame}`);
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}

async function expectStory(outcome: unknown): Promise<void> {
  for (const words of STORY_WORDS) expect(JSON.stringify(outcome)).toContain(words);
}
