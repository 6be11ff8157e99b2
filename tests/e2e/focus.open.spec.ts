import type { Locator } from '@playwright/test';
import type { WxtBrowser } from 'wxt/browser';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { expect, test } from './fixtures.ts';
import { openReader } from './turn-on.ts';

// In the service worker, where the functions below are sent.
declare const chrome: WxtBrowser;

test('the contents lead to the parts of the article and mark the one that is read', async ({
  visit,
  clickLede,
}) => {
  const page = await visit('/news/');
  const reader = await openReader(page, await clickLede(page));
  const contents = reader.getByRole('navigation', { name: 'Contents' });
  await expect(contents.getByRole('button')).toHaveText([
    'Beginning',
    'What came back first',
    'The price of a dark street',
    'A vote in November',
  ]);
  await expect(contents.locator('[aria-current]')).toHaveText('Beginning');
  await contents.getByRole('button', { name: 'The price of a dark street' }).click();
  const subhead = reader.getByRole('heading', { name: 'The price of a dark street' });
  await expect(subhead).toBeInViewport();
  await expect(subhead).toBeFocused();
  await expect(contents.locator('[aria-current]')).toHaveText('The price of a dark street');
  await contents.getByRole('button', { name: 'Beginning' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('in a narrow window the contents are in the menu', async ({ visit, clickLede }) => {
  const page = await visit('/news/');
  const reader = await openReader(page, await clickLede(page));
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(reader.getByRole('navigation', { name: 'Contents' })).toBeHidden();
  await reader.getByRole('button', { name: 'More' }).click();
  const contents = reader.getByRole('group', { name: 'Contents' });
  await contents.getByRole('button', { name: 'A vote in November' }).click();
  await expect(reader.getByRole('heading', { name: 'A vote in November' })).toBeInViewport();
});

test('one paragraph at a time stands out, from the first to the last', async ({ visit, clickLede }) => {
  const page = await visit('/busy.html');
  const reader = await openReader(page, await clickLede(page));
  await choose(reader, 'Paragraph');
  const current = reader.locator('[data-current]');
  await expect(current).toHaveCount(1);
  await expect(current).toHaveCSS('color', INK);
  await expect(reader.locator('.text p').nth(20)).toHaveCSS('color', QUIET);
  await reader
    .locator('.text p')
    .nth(20)
    .evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await expect(current).toBeInViewport();
  await choose(reader, 'Whole page');
  await expect(current).toHaveCount(0);
  await expect(reader.locator('.text p').nth(2)).toHaveCSS('color', INK);
});

test('the ruler follows the pointer', async ({ visit, clickLede }) => {
  const page = await visit('/busy.html');
  const reader = await openReader(page, await clickLede(page));
  await choose(reader, 'Ruler');
  await expect(reader.locator('.ruler')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.move(400, 500);
  await expect(reader.locator('.reader')).toHaveAttribute('style', /--reading-line: 500px/);
  await choose(reader, 'Whole page');
  await expect(reader.locator('.ruler')).toHaveCount(0);
});

test('one can go on where one was the last time, and have it forgotten', async ({
  visit,
  clickLede,
  context,
  lede,
}) => {
  await forgetPlaces(lede);
  const page = await visit('/busy.html');
  const first = await openReader(page, await clickLede(page));
  await expect(first.getByText('You were further on')).toHaveCount(0);
  const words = (await first.locator('.text p').nth(22).textContent()) ?? '';
  await first
    .locator('.text p')
    .nth(22)
    .evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await expect.poll(() => keptPlaces(lede)).toBe(1);
  // Else the browser would bring the page back to the place by itself.
  await page.evaluate(() => Object.assign(history, { scrollRestoration: 'manual' }));
  await page.reload();
  const again = await openReader(page, await clickLede(page));
  await again.getByRole('button', { name: 'Go on there' }).click();
  await expect(again.getByText(words, { exact: true })).toBeInViewport();

  const options = await context.newPage();
  await options.goto(`chrome-extension://${lede.extensionId}/options.html`);
  await options.getByRole('switch', { name: 'Remember how far I have read' }).click();
  await expect.poll(() => keptPlaces(lede)).toBe(0);
  await options.getByRole('switch', { name: 'Remember how far I have read' }).click();
  await options.close();
});

async function choose(reader: Locator, focus: string): Promise<void> {
  const group = reader.getByRole('group', { name: 'Focus' });
  if ((await group.count()) === 0) await reader.getByRole('button', { name: 'More' }).click();
  await group.getByRole('radio', { name: focus }).check();
  await expect(group.getByRole('radio', { name: focus })).toBeChecked();
}

/** Other tests have left places behind in the same browser. */
async function forgetPlaces(lede: ExtensionBrowser): Promise<void> {
  await (await lede.worker()).evaluate(() => chrome.storage.local.remove('places'));
}

async function keptPlaces(lede: ExtensionBrowser): Promise<number> {
  return (await lede.worker()).evaluate(async () => {
    const { places = {} } = await chrome.storage.local.get<{ places?: object }>('places');
    return Object.keys(places).length;
  });
}

/** The light theme's colours for text: what stands out, and what is as quiet as captions. */
const INK = 'rgb(22, 25, 29)';
const QUIET = 'rgb(71, 78, 86)';
