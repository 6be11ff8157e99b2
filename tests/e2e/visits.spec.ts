import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { expect, test } from './fixtures.ts';
import { countHosts } from './page-state.ts';
import { allowSite, permissions, spoken, worldsIn } from './sites.ts';

const SITE = 'http://localhost/*';
const ALWAYS = 'Always open articles of localhost in reader mode';

test('without a site of its own nothing of Lede runs on twenty pages', async ({
  lede,
  context,
  testSite,
}) => {
  const page = await context.newPage();
  let worlds = 0;
  for (let visit = 0; visit < 20; visit++) {
    await page.goto(`${testSite.url}/${visit % 2 ? 'article' : 'busy'}.html?visit=${visit}`);
    worlds += (await worldsIn(page, lede)).length;
  }
  expect(worlds).toBe(0);
  // The count can tell: one click, one world.
  await lede.clickToolbarButton(page);
  await expect.poll(async () => (await worldsIn(page, lede)).length).toBe(1);
  await page.close();
});

test('a site is asked for in the click, and nothing is granted without an answer', async ({
  openLede,
  testSite,
}) => {
  const lede = await openLede();
  const page = await open(lede, `${testSite.url}/article.html`);
  const before = await permissions(lede);
  await chooseAlways(lede, page);
  expect(before.origins).toEqual([]);
  expect(await permissions(lede)).toEqual(before);
});

test('articles of a granted site open by themselves, once, and nothing else does', async ({
  openLede,
  testSite,
}) => {
  const lede = await openLede();
  await allowSite(lede, SITE);
  const before = await permissions(lede);
  expect(before.origins).toEqual([]);
  const page = await open(lede, `${testSite.url}/article.html`);
  await chooseAlways(lede, page);
  await expect.poll(() => permissions(lede)).toEqual({ ...before, origins: [SITE] });

  await page.goto(`${testSite.url}/busy.html?first`);
  await expect.poll(() => countHosts(page)).toBe(1);
  expect((await spoken(lede.context, page)).join('\n')).toContain('as you wished for localhost.');
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);

  // On with the same document: another address, another article.
  await page.evaluate(() => history.pushState(null, '', '/busy.html?second'));
  await expect.poll(() => countHosts(page)).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);

  // A front page settles and stays; the article after it shows that the script was at work.
  await page.goto(`${testSite.url}/?front`);
  await expect.poll(async () => (await worldsIn(page, lede)).length).toBe(1);
  await wasRead(page, lede);
  expect(await countHosts(page)).toBe(0);
  // Another host is not touched.
  await page.goto(`${testSite.url.replace('localhost', '127.0.0.1')}/article.html`);
  expect(await worldsIn(page, lede)).toEqual([]);
});

test('"Never here" takes the site back, permission and all', async ({ openLede, testSite }) => {
  const lede = await openLede();
  await allowSite(lede, SITE);
  const page = await open(lede, `${testSite.url}/article.html`);
  await chooseAlways(lede, page);
  await expect.poll(async () => (await permissions(lede)).origins).toEqual([SITE]);
  await page.goto(`${testSite.url}/busy.html?never`);
  await expect.poll(() => countHosts(page)).toBe(1);
  await pressInReader(page, 'Never here');
  await expect.poll(() => countHosts(page)).toBe(0);
  await expect.poll(async () => (await permissions(lede)).origins).toEqual([]);
  await page.goto(`${testSite.url}/busy.html?after`);
  expect(await worldsIn(page, lede)).toEqual([]);
});

test('the settings list the sites and take them back', async ({ openLede, testSite }) => {
  const lede = await openLede();
  await allowSite(lede, SITE);
  const page = await open(lede, `${testSite.url}/article.html`);
  await chooseAlways(lede, page);
  await expect.poll(async () => (await permissions(lede)).origins).toEqual([SITE]);
  const settings = await lede.context.newPage();
  await settings.goto(`chrome-extension://${lede.extensionId}/options.html#sites`);
  await settings.getByRole('button', { name: 'Take back: localhost' }).click();
  await expect(settings.getByRole('button', { name: 'Take back: localhost' })).toHaveCount(0);
  expect((await permissions(lede)).origins).toEqual([]);
});

async function open(lede: ExtensionBrowser, url: string): Promise<Page> {
  const page = await lede.context.newPage();
  await page.goto(url);
  return page;
}

test('a window that a page of a granted site has written itself is read by a click', async ({
  openLede,
  testSite,
}) => {
  const lede = await openLede();
  await allowSite(lede, SITE);
  const page = await open(lede, `${testSite.url}/article.html`);
  await chooseAlways(lede, page);
  await page.goto(`${testSite.url}/plain.html`);
  const opened = lede.context.waitForEvent('page');
  await page.evaluate(async () => {
    const article = await (await fetch('/article.html')).text();
    const written = window.open('')?.document;
    written?.write(article);
    written?.close();
  });
  const popup = await lede.clickToolbarButton(await opened);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Forty-one books of the sea');
});

async function chooseAlways(lede: ExtensionBrowser, page: Page): Promise<void> {
  const popup = await lede.clickToolbarButton(page);
  await popup.getByRole('button', { name: 'More' }).click();
  // The browser's prompt takes the focus, and the popup closes under the click.
  await popup
    .getByRole('button', { name: ALWAYS })
    .click()
    .catch(() => {});
  if (!popup.isClosed()) await popup.close();
}

/** Waits until Lede has looked at a page that it does not open. */
async function wasRead(page: Page, lede: ExtensionBrowser): Promise<void> {
  const session = await page.context().newCDPSession(page);
  let world = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(lede.extensionId)) world = context.id;
  });
  await session.send('Runtime.enable');
  await expect
    .poll(async () => {
      const { result } = await session.send('Runtime.evaluate', {
        contextId: world,
        expression: 'globalThis.lede?.reading?.outcome.reason',
      });
      return result.value;
    })
    .toBe('front-page');
  await session.detach();
}

/** Presses a button in reader mode, which is closed to scripts: finds its place by what is told of it. */
async function pressInReader(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const button = nodes.find((node) => node.role?.value === 'button' && node.name?.value === name);
  const { model } = await session.send('DOM.getBoxModel', {
    backendNodeId: button?.backendDOMNodeId as number,
  });
  const [left, top, right, , , bottom] = model.content as [number, number, number, number, number, number];
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  await session.detach();
}
