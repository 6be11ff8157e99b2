import type { Page } from '@playwright/test';
import { pressCommand } from './commands.ts';
import { expect, test } from './fixtures.ts';
import { countHosts } from './page-state.ts';

test('selected text is cleaned alone, in popup and reader mode', async ({ visit, clickLede, context }) => {
  const page = await visit('/busy.html');
  await select(page, '#p3', '#p4');
  const popup = await clickLede(page);
  await popup.getByRole('button', { name: 'Clean the selection' }).click();
  await expect(popup.getByText('This is what you selected on the page.')).toBeVisible();
  const lines = [await textOf(page, '#p3'), await textOf(page, '#p4')];
  await expect(popup.locator('.text p:not(.end)')).toHaveText(lines);

  const closed = popup.waitForEvent('close');
  await popup.getByRole('switch', { name: 'Reader mode' }).click();
  await closed;
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const names = nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value));
  expect(names.some((name) => name.includes('This is what you selected'))).toBe(true);
  expect(names.some((name) => name.includes((lines[1] as string).slice(0, 30)))).toBe(true);
  expect(names.some((name) => name.includes('Sweeping'))).toBe(false);
});

test('one goes on from the selection to the whole article', async ({ visit, clickLede }) => {
  const page = await visit('/busy.html');
  await select(page, '#p3', '#p4');
  const popup = await clickLede(page);
  await popup.getByRole('button', { name: 'Clean the selection' }).click();
  await popup.getByRole('button', { name: 'Read the whole article' }).click();
  await expect(popup.locator('.text')).toContainText(await textOf(page, '#p18'));
});

test('a page without an article offers what is selected on it', async ({ visit, clickLede }) => {
  const page = await visit('/plain.html');
  await select(page, 'h1', 'body > :last-child');
  const popup = await clickLede(page);
  await expect(popup.getByText('There is no article on this page.')).toBeVisible();
  await popup.getByRole('button', { name: 'Clean the selection' }).click();
  await expect(popup.getByText('This is what you selected on the page.')).toBeVisible();
});

test('nothing selected, nothing offered', async ({ visit, clickLede }) => {
  const popup = await clickLede(await visit('/busy.html'));
  await expect(popup.locator('.summary[aria-busy="false"]')).toBeAttached();
  await expect(popup.getByRole('button', { name: 'Clean the selection' })).toHaveCount(0);
});

test('the context menu opens reader mode for the selection', async ({ visit, clickLede, lede, context }) => {
  const page = await visit('/busy.html');
  await (await clickLede(page)).close();
  await select(page, '#p3', '#p4');
  await pressCommand(lede, 'selection');
  await expect.poll(() => countHosts(page)).toBe(1);
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  expect(nodes.some(({ name }) => String(name?.value).includes('This is what you selected'))).toBe(true);
});

/** Selects from the begin of one element to the middle of another. */
async function select(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const end = document.querySelector(last as string)?.firstChild as Node;
      getSelection()?.setBaseAndExtent(
        document.querySelector(first as string) as Element,
        0,
        end,
        Math.floor((end.textContent?.length ?? 0) / 2),
      );
    },
    [from, to],
  );
}

function textOf(page: Page, selector: string): Promise<string> {
  return page.locator(selector).innerText();
}
