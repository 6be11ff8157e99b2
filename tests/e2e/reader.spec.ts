import type { Page } from '@playwright/test';
import { pressCommand } from './commands.ts';
import { expect, test } from './fixtures.ts';
import { countHosts, pageState } from './page-state.ts';
import { turnOn } from './turn-on.ts';

test('ten times on and off leave the page exactly as it was', async ({ visit, clickLede }) => {
  const page = await visit('/busy.html');
  await beBusy(page);
  const before = await pageState(page);
  for (let turn = 0; turn < 10; turn++) {
    const popup = await clickLede(page);
    await turnOn(popup);
    await expect.poll(() => countHosts(page)).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => countHosts(page)).toBe(0);
    expect(await pageState(page)).toEqual(before);
  }
});

test('sound goes on playing while reader mode comes and goes', async ({ visit, clickLede }) => {
  const page = await visit('/busy.html');
  await page.evaluate(() => document.querySelector('audio')?.play());
  const played = () => page.evaluate(() => document.querySelector('audio')?.currentTime ?? 0);
  await turnOn(await clickLede(page));
  const inside = await played();
  await expect.poll(played).toBeGreaterThan(inside);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.querySelector('audio')?.paused)).toBe(false);
});

test('the page can not look into reader mode', async ({ visit, clickLede }) => {
  const page = await visit('/article.html');
  await turnOn(await clickLede(page));
  const seen = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    return {
      root: host.shadowRoot,
      text: host.innerText,
      markup: new XMLSerializer().serializeToString(host),
      active: document.activeElement === host,
    };
  });
  expect(seen).toEqual({ root: null, text: '', markup: expect.not.stringContaining('tide'), active: true });
});

test('only reader mode is there for screen readers and pointers', async ({ visit, clickLede, context }) => {
  const page = await visit('/busy.html');
  await turnOn(await clickLede(page));
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const names = nodes
    .filter((node) => !node.ignored)
    .map((node) => `${node.role?.value} ${node.name?.value}`);
  expect(names).toContain('dialog Forty-one books of the sea');
  expect(names).toContain('heading Forty-one books of the sea');
  expect(names.join('\n')).not.toContain('Pressed 0 times');
  const isCovered = await page.evaluate(
    () => document.elementFromPoint(40, 40) === document.documentElement.lastElementChild,
  );
  expect(isCovered).toBe(true);
});

test('what is pressed in reader mode is not pressed on the page', async ({ visit, clickLede }) => {
  const page = await visit('/busy.html');
  await turnOn(await clickLede(page));
  await page.keyboard.press('j');
  await page.mouse.click(400, 400);
  await page.mouse.wheel(0, 200);
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('reader mode works under the strictest Content Security Policy', async ({
  visit,
  clickLede,
  context,
}) => {
  const page = await visit('/strict/');
  const popup = await clickLede(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(
    'The town that turned its street lamps down',
  );
  await turnOn(popup);
  const session = await context.newCDPSession(page);
  const names = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.filter((node) => !node.ignored).map((node) => `${node.role?.value} ${node.name?.value}`);
  };
  await expect.poll(names).toContain('dialog The town that turned its street lamps down');
  await page.keyboard.press('Escape');
  await expect.poll(names).not.toContain('dialog The town that turned its street lamps down');
});

test('the keys for it toggle reader mode, and a double press is one', async ({ visit, clickLede, lede }) => {
  const page = await visit('/article.html');
  await (await clickLede(page)).close();
  await pressCommand(lede, 'keys', 2);
  await expect.poll(() => countHosts(page)).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
});

test('keys that can do nothing open the popup, which says why', async ({
  visit,
  clickLede,
  context,
  lede,
}) => {
  const page = await visit('/plain.html');
  await (await clickLede(page)).close();
  const opened = context.waitForEvent('page', { timeout: 30_000 });
  await pressCommand(lede, 'keys');
  await expect((await opened).getByText('There is no article on this page.')).toBeVisible();
});

test('the switch in the popup turns reader mode off as well', async ({ visit, clickLede }) => {
  const page = await visit('/article.html');
  await turnOn(await clickLede(page));
  const popup = await clickLede(page);
  const toggle = popup.getByRole('switch', { name: 'Reader mode' });
  await expect(toggle).toBeChecked();
  await toggle.click();
  await expect(toggle).not.toBeChecked();
  expect(await countHosts(page)).toBe(0);
});

test('a page that keeps removing reader mode wins, and the popup says so', async ({
  visit,
  clickLede,
  context,
  lede,
}) => {
  const page = await visit('/fighting.html');
  const popup = await clickLede(page);
  await popup.getByRole('switch', { name: 'Reader mode' }).click();
  await expect(popup.getByText('This page keeps closing reader mode.')).toBeVisible();
  expect(await countHosts(page)).toBe(0);
  expect(await page.evaluate(() => (window as unknown as { thrownOut: number }).thrownOut)).toBe(6);
  // A key or the menu, where no popup stands open, opens it with the same words.
  await popup.close();
  const opened = context.waitForEvent('page', { timeout: 30_000 });
  await pressCommand(lede, 'menu');
  await expect((await opened).getByText('This page keeps closing reader mode.')).toBeVisible();
});

test('a page that hides what it does not know can not hide reader mode', async ({ visit, clickLede }) => {
  const page = await visit('/hidden.html');
  await turnOn(await clickLede(page));
  const isCovered = await page.evaluate(
    () => document.elementFromPoint(400, 300) === document.documentElement.lastElementChild,
  );
  expect(isCovered).toBe(true);
});

test('an open menu of the page is open again after reader mode', async ({ visit, clickLede }) => {
  const page = await visit('/overlays.html');
  await page.evaluate(() => document.getElementById('menu')?.showPopover());
  const before = await pageState(page);
  await turnOn(await clickLede(page));
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
  expect(await pageState(page)).toEqual(before);
});

test('Escape closes reader mode alone, on a page that forbids the key as well', async ({
  visit,
  clickLede,
}) => {
  const page = await visit('/overlays.html');
  await turnOn(await clickLede(page));
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
});

/** Brings a page into the middle of something. */
async function beBusy(page: Page): Promise<void> {
  await page.getByLabel('Notes').fill('Half a thought');
  await page.getByLabel('Agree').check();
  await page.getByLabel('Large').check();
  await page.locator('#place').selectOption('Quay');
  await page.locator('#more summary').click();
  await page.getByRole('button', { name: 'Pressed' }).click();
  await page.getByLabel('Name').focus();
  await page.evaluate(() => {
    const name = document.getElementById('name') as HTMLInputElement;
    name.setSelectionRange(3, 5, 'backward');
    document.getElementById('box')?.scrollTo({ top: 321, behavior: 'instant' });
    document.getElementById('strip')?.scrollTo({ left: 123, behavior: 'instant' });
    scrollTo({ top: 2_222, behavior: 'instant' });
  });
}
