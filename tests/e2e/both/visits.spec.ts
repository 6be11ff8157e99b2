import { countHostsHere } from '../page-state.ts';
import { expect, test } from './fixtures.ts';
import { leave } from './switch.ts';

const ALWAYS = 'Always open articles of localhost in reader mode';

test('articles of a site open by themselves once the reader has allowed it in the browser’s question, until it is taken back', async ({
  restart,
}) => {
  const tab = await restart();
  await tab.visit('/news/');
  await tab.allowSite(async () => {
    const popup = await tab.openPopup();
    await expect.poll(() => popup.text()).toContain('Then I tell them to go outside.');
    await popup.press('More');
    await expect.poll(() => popup.text()).toContain(ALWAYS);
    // The popup may close under the click, before it is answered.
    await popup.press(ALWAYS).catch(() => {});
  });
  await tab.closePopup();
  await expect(async () => {
    await tab.visit('/busy.html');
    await expect.poll(() => tab.evaluate(countHostsHere, undefined), { timeout: 5_000 }).toBe(1);
  }).toPass();
  await expect.poll(() => tab.reader().text()).toContain('as you wished for localhost.');
  await leave(tab);

  await tab.visit('/article.html');
  await expect.poll(() => tab.evaluate(countHostsHere, undefined)).toBe(1);
  await tab.reader().press('Never here');
  await expect.poll(() => tab.evaluate(countHostsHere, undefined)).toBe(0);
  const settings = await tab.openSettings();
  await expect.poll(() => settings.text()).toContain('Sepia');
  expect(await settings.text()).not.toContain('localhost');
});
