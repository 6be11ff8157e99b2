import { expect, test } from './fixtures.ts';
import { leave, turnOn } from './switch.ts';

const NO_VOICE = 'This browser has no voice for the language of the article.';

test('where no voice speaks the language of the article, popup and reader mode say so', async ({ tab }) => {
  await tab.visit('/news/');
  // A language of nobody: no machine has a voice for it.
  await tab.evaluate(() => document.documentElement.setAttribute('lang', 'qaa'), undefined);
  const popup = await tab.openPopup();
  await expect.poll(() => popup.text()).toContain('Then I tell them to go outside.');
  await popup.press('Listen');
  await expect.poll(() => popup.text()).toContain(NO_VOICE);
  await tab.closePopup();
  await turnOn(tab);
  const reader = tab.reader();
  await expect.poll(() => reader.text()).toContain('Then I tell them to go outside.');
  await reader.press('Listen');
  await expect.poll(() => reader.text()).toContain(NO_VOICE);
  await leave(tab);
});
