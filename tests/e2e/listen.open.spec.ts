import { expect, test } from './fixtures.ts';
import { countHosts } from './page-state.ts';
import { giveVoice, giveVoiceInPage } from './speech.ts';
import { openReader } from './turn-on.ts';

const HEADLINE = 'The town that turned its street lamps down';

test('reader mode reads aloud, marks the word and keeps it in view', async ({ visit, clickLede }) => {
  const page = await visit('/news/');
  const reader = await openReader(page, await clickLede(page));
  const speech = await giveVoiceInPage(page);
  await reader.getByRole('button', { name: 'Listen', exact: true }).click();
  const bar = reader.getByRole('region', { name: 'Listen' });
  await expect(bar).toContainText('Paragraph 1 of');
  await expect.poll(speech.heard).toEqual([HEADLINE]);
  await speech.reach(4, 4);
  await expect(reader.locator('.spoken')).toHaveText('town');
  const word = await reader.locator('.spoken').boundingBox();
  const headline = await reader.getByRole('heading', { level: 1 }).boundingBox();
  expect(word?.y).toBeGreaterThanOrEqual((headline?.y ?? 0) - 4);
  expect(word?.x).toBeGreaterThan(headline?.x ?? 0);
  await speech.finish();
  await expect.poll(async () => (await speech.heard()).length).toBe(2);
  for (let paragraph = 0; paragraph < 12; paragraph++)
    await bar.getByRole('button', { name: 'Next paragraph' }).click();
  await expect(reader.locator('.spoken-line').first()).toBeInViewport();
  expect(await reader.locator('.reader').evaluate((element) => element.scrollTop)).toBeGreaterThan(300);
});

test('one can pause, skip and choose pace and voice', async ({ visit, clickLede }) => {
  const popup = await clickLede(await visit('/news/'));
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
  const speech = await giveVoice(popup, ['de-DE', 'en-GB', 'en-US']);
  await popup.getByRole('button', { name: 'Listen', exact: true }).click();
  const bar = popup.getByRole('region', { name: 'Listen' });
  await expect(bar.getByRole('combobox', { name: 'Voice' }).getByRole('option')).toHaveText([
    'Voice en-GB',
    'Voice en-US',
  ]);
  await expect.poll(speech.heard).toEqual([HEADLINE]);
  await bar.getByRole('button', { name: 'Pause' }).click();
  expect(await speech.isSilent()).toBe(true);
  await bar.getByRole('button', { name: 'Next sentence' }).click();
  expect(await speech.heard()).toHaveLength(1);
  await bar.getByRole('button', { name: 'Go on' }).click();
  expect((await speech.heard()).at(-1)).toMatch(/^Alder Vale dimmed/);
  await bar.getByRole('combobox', { name: 'Pace' }).selectOption('140%');
  expect(await popup.evaluate(rate)).toBe(1.4);
  await bar.getByRole('combobox', { name: 'Voice' }).selectOption('Voice en-US');
  expect(await popup.evaluate(voice)).toBe('Voice en-US');
  await bar.getByRole('button', { name: 'Stop listening' }).click();
  expect(await speech.isSilent()).toBe(true);
  await expect(bar).toHaveCount(0);
});

test('it falls silent when the reader leaves', async ({ visit, clickLede }) => {
  const page = await visit('/news/');
  const reader = await openReader(page, await clickLede(page));
  const speech = await giveVoiceInPage(page);
  await reader.getByRole('button', { name: 'Listen', exact: true }).click();
  await expect.poll(speech.heard).toEqual([HEADLINE]);
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
  expect(await speech.isSilent()).toBe(true);
});

test('where no voice speaks the language of the article, it says so', async ({ visit, clickLede }) => {
  const page = await visit('/news/');
  const reader = await openReader(page, await clickLede(page));
  await giveVoiceInPage(page, ['fi-FI']);
  await reader.getByRole('button', { name: 'Listen', exact: true }).click();
  await expect(reader.getByText('This browser has no voice for the language of the article.')).toBeVisible();
});

interface Spoken {
  speech: { current: SpeechSynthesisUtterance };
}

function rate(): number {
  return (globalThis as unknown as Spoken).speech.current.rate;
}

function voice(): string | undefined {
  return (globalThis as unknown as Spoken).speech.current.voice?.name;
}
