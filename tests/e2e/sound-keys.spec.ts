import { startDesktop } from './desktop.ts';
import { expect, test } from './fixtures.ts';
import { giveVoice } from './speech.ts';

test('the sound keys of the desktop act while the popup reads aloud', async ({ openLede, testSite }) => {
  const desktop = await startDesktop();
  test.skip(desktop === null, 'No D-Bus is installed, over which Linux passes on sound keys.');
  if (!desktop) return;
  const { context, clickToolbarButton } = await openLede(desktop.env);
  const page = await context.newPage();
  await page.goto(`${testSite.url}/news/?sound-keys`);
  const popup = await clickToolbarButton(page);
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
  const speech = await giveVoice(popup);
  await popup.getByRole('button', { name: 'Listen', exact: true }).click();
  await expect.poll(desktop.playing).toContain('The town that turned its street lamps down');
  const [headline] = await speech.heard();

  await desktop.press('PlayPause');
  await expect.poll(speech.isSilent).toBe(true);
  await desktop.press('PlayPause');
  await expect.poll(speech.heard).toEqual([headline, headline]);
  await desktop.press('Next');
  await expect.poll(async () => (await speech.heard()).at(-1)).toMatch(/^Alder Vale dimmed/);
  await desktop.press('Previous');
  await expect.poll(async () => (await speech.heard()).at(-1)).toBe(headline);
  await desktop.press('Stop');
  await expect.poll(speech.isSilent).toBe(true);

  await popup.getByRole('button', { name: 'Stop listening' }).click();
  await expect.poll(desktop.playing).not.toContain('The town that turned');
  desktop.close();
});
