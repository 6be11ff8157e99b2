import { STORY } from '../../../core/testing/story.ts';
import { expect, test } from './fixtures.ts';
import { leave, turnOn } from './switch.ts';

test('the button says that reader mode is on, until it is left', async ({ tab }) => {
  await tab.visit('/article.html');
  expect((await tab.button()).title).toBe('Lede');
  await turnOn(tab);
  await expect
    .poll(() => tab.button())
    .toEqual({ title: 'Lede: reader mode is on', picture: expect.stringMatching(/^\d+\.png$/) });
  await leave(tab);
  await expect
    .poll(() => tab.button())
    .toEqual({ title: 'Lede', picture: expect.stringMatching(/^idle-\d+\.png$/) });
});

test('the button says that there is no article once it was pressed, until the tab goes on', async ({
  tab,
}) => {
  await tab.visit('/plain.html');
  expect((await tab.button()).title).toBe('Lede');
  await tab.openPopup();
  await expect
    .poll(() => tab.button())
    .toEqual({ title: 'Lede: no article on this page', picture: expect.stringMatching(/^none-\d+\.png$/) });
  await tab.closePopup();
  await tab.visit('/article.html');
  await expect.poll(async () => (await tab.button()).title).toBe('Lede');
});

test('the button takes it back when the page has become an article', async ({ tab }) => {
  await tab.visit('/plain.html');
  await tab.openPopup();
  await expect.poll(async () => (await tab.button()).title).toBe('Lede: no article on this page');
  await tab.closePopup();
  await tab.evaluate((paragraphs) => {
    for (const text of paragraphs) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.body.append(paragraph);
    }
  }, STORY.paragraphs);
  await tab.openPopup();
  await expect.poll(async () => (await tab.button()).title).toBe('Lede');
});

test('the button forgets that there was no article when the page goes on without loading', async ({
  tab,
}) => {
  await tab.visit('/plain.html');
  await tab.openPopup();
  await expect.poll(async () => (await tab.button()).title).toBe('Lede: no article on this page');
  await tab.closePopup();
  await tab.evaluate(() => history.replaceState({}, '', '#hours'), undefined);
  await tab.evaluate(() => history.pushState({}, '', '/on-sundays'), undefined);
  await expect.poll(async () => (await tab.button()).title).toBe('Lede');
});
