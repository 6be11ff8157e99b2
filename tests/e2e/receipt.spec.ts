import type { Page } from '@playwright/test';
import type { WxtBrowser } from 'wxt/browser';
import { FIRST, SECOND, SITES } from '../../core/testing/sites.ts';
import { expect, test } from './fixtures.ts';

// In the service worker, where the functions below are sent.
declare const chrome: WxtBrowser;

test.beforeEach(async ({ lede }) => {
  const worker = await lede.worker();
  await worker.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]));
});

test('a block that is shown stands in its place, marked, and can be hidden there', async ({
  visit,
  clickLede,
}) => {
  const popup = await clickLede(await visit('/news/'));
  const receipt = await openReceipt(popup);
  await receipt.getByRole('button', { name: 'Show: Newsletter sign-up' }).click();
  await popup.keyboard.press('Escape');
  const block = popup.getByRole('complementary', { name: 'Brought back: Newsletter sign-up' });
  await expect(block).toContainText('The Vale at Breakfast');
  // In the article's order: with text before and after it.
  const [before, after] = await block.evaluate((element) => {
    const texts = [...document.querySelectorAll('.text > p')];
    const follows = (p: Element) => element.compareDocumentPosition(p) & Node.DOCUMENT_POSITION_FOLLOWING;
    return [texts.filter((p) => !follows(p)).length, texts.filter(follows).length];
  });
  expect(before).toBeGreaterThan(0);
  expect(after).toBeGreaterThan(0);
  await block.getByRole('button', { name: 'Hide: Newsletter sign-up' }).click();
  await expect(block).toHaveCount(0);
});

test('everything can be shown in place at once, and hidden again', async ({ visit, clickLede }) => {
  const popup = await clickLede(await visit('/news/'));
  const receipt = await openReceipt(popup);
  await receipt.getByRole('button', { name: 'Show all in place' }).click();
  const shown = await popup.locator('.text .restored').count();
  expect(shown).toBeGreaterThan(3);
  const tints = await popup
    .locator('.text .restored')
    .evaluateAll((all) => all.map((element) => getComputedStyle(element).backgroundColor));
  expect(new Set(tints)).toEqual(new Set(['rgb(238, 243, 250)']));
  await receipt.getByRole('button', { name: 'Hide all' }).click();
  await expect(popup.locator('.text .restored')).toHaveCount(0);
});

test('the toolbar button bears the number for those who want it', async ({
  context,
  lede,
  visit,
  clickLede,
}) => {
  const badge = async (page: Page) => {
    const worker = await lede.worker();
    return worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return [
        tab?.url === url || tab?.url === undefined,
        await chrome.action.getBadgeText({ tabId: tab?.id }),
      ];
    }, page.url());
  };
  const page = await visit('/news/');
  await expect((await clickLede(page)).getByRole('heading', { level: 1 })).toBeVisible();
  expect((await badge(page))[1]).toBe('');

  const options = await context.newPage();
  await options.goto(`chrome-extension://${lede.extensionId}/options.html`);
  await options.getByRole('switch', { name: 'Show how many blocks were removed' }).click();
  await options.close();
  const popup = await clickLede(page);
  const count = /\d+/.exec((await popup.getByRole('button', { name: /blocks removed/ }).textContent()) ?? '');
  await expect.poll(async () => (await badge(page))[1]).toBe(count?.[0]);
});

test('a block that was kept once is kept on later visits, until the rule is forgotten', async ({
  context,
  lede,
  visit,
  clickLede,
}) => {
  const popup = await clickLede(await visit('/news/'));
  const receipt = await openReceipt(popup);
  await receipt.getByRole('button', { name: 'Show: Newsletter sign-up' }).click();
  await popup.keyboard.press('Escape');
  const block = popup.getByRole('complementary', { name: 'Brought back: Newsletter sign-up' });
  await block.getByRole('button', { name: 'Keep on this site' }).click();
  await expect(block).toContainText('Kept on localhost from now on.');
  await popup.close();

  const again = await clickLede(await visit('/news/'));
  await expect(again.getByRole('main')).toContainText('The Vale at Breakfast');
  await expect(again.locator('.restored')).toHaveCount(0);
  await again.close();

  const options = await context.newPage();
  await options.goto(`chrome-extension://${lede.extensionId}/options.html`);
  const rules = options.getByRole('region', { name: 'Receipt and rules' });
  await expect(rules).toContainText('localhost');
  await rules.getByRole('button', { name: /^Switch off: Keep Newsletter sign-up/ }).click();
  await expect(rules).toContainText('switched off');
  await rules.getByRole('button', { name: /^Forget: / }).click();
  await expect(rules).toContainText('None yet.');
  await options.close();

  const last = await clickLede(await visit('/news/'));
  await expect(last.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(last.getByRole('main')).not.toContainText('The Vale at Breakfast');
});

test('any block of the article can be taken out, and put back at once or later', async ({
  visit,
  clickLede,
}) => {
  const popup = await clickLede(await visit('/article.html'));
  const text = 'On the morning of the great storm';
  await startPicking(popup);
  await popup.locator('.text p', { hasText: text }).click();
  await popup.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(popup.getByRole('main')).not.toContainText(text);
  await popup.locator('.cut-note').getByRole('button', { name: 'Undo' }).click();
  await expect(popup.locator('.text')).toContainText(text);

  await popup.locator('.text p', { hasText: text }).click();
  await popup.getByRole('button', { name: 'Remove', exact: true }).click();
  await popup.getByRole('button', { name: 'Done' }).click();
  await expect(popup.locator('.cut-note')).toHaveCount(0);
  await expect(popup.locator('.text')).not.toContainText(text);
  const receipt = await openReceipt(popup);
  await expect(receipt).toContainText('You took it out here. After paragraph 1.');
  await receipt.getByRole('button', { name: 'Show: Taken out by you' }).click();
  await expect(popup.locator('.text')).toContainText(text);
});

test('blocks are chosen by keys alone', async ({ visit, clickLede }) => {
  const popup = await clickLede(await visit('/article.html'));
  await startPicking(popup);
  const blocks = popup.locator('.text [data-pick]');
  await expect(blocks.first()).toBeFocused();
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowDown');
  await expect(blocks.nth(2)).toBeFocused();
  await popup.keyboard.press('Enter');
  const remove = popup.getByRole('button', { name: 'Remove', exact: true });
  await expect(remove).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.text')).not.toContainText('Scientists found the books');
  await expect(popup.getByRole('button', { name: 'Undo' })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.text')).toContainText('Scientists found the books');
  await popup.keyboard.press('Escape');
  await expect(popup.locator('.pick-bar')).toHaveCount(0);
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
});

test('blocks are chosen by touch', async ({ context, visit, clickLede }) => {
  const popup = await clickLede(await visit('/article.html'));
  await startPicking(popup);
  const session = await context.newCDPSession(popup);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const tap = async (target: ReturnType<Page['locator']>) => {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    const touchPoints = [{ x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 10 }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const block = popup.locator('.text p', { hasText: 'Scientists found the books' });
  await tap(block);
  await tap(popup.getByRole('button', { name: 'Remove', exact: true }));
  await expect(block).toHaveCount(0);
  await session.detach();
});

for (const kind of Object.keys(SITES))
  test(`a block is removed on a site with ${kind}, and stays so on a page built anew`, async ({
    visit,
    clickLede,
  }) => {
    await removeOnSite(await clickLede(await visit(`/kinds/${kind}/1`)), FIRST.unwanted);
    const popup = await clickLede(await visit(`/kinds/${kind}/2`));
    await expect(popup.locator('.text')).toContainText(SECOND.wanted);
    await expect(popup.locator('.text')).not.toContainText(SECOND.unwanted);
    const receipt = await openReceipt(popup);
    await expect(receipt).toContainText('Your rule.');
    await expect(receipt).toContainText(SECOND.unwanted);
  });

test('a paragraph like all others is removed here alone, and the reader is told why', async ({
  visit,
  clickLede,
}) => {
  const popup = await clickLede(await visit('/kinds/plain classes/1'));
  await startPicking(popup);
  await popup.locator('.text p', { hasText: PLAIN }).click();
  await popup.getByRole('button', { name: 'Remove on this site' }).click();
  await expect(popup.locator('.cut-note')).toContainText('built like the story’s own paragraphs');
  await expect(popup.locator('.text')).not.toContainText(PLAIN);
});

test('a rule that is undone twice is switched off, and the reader is told', async ({ visit, clickLede }) => {
  await removeOnSite(await clickLede(await visit('/kinds/plain classes/1')), FIRST.unwanted);
  for (const isSecond of [false, true]) {
    const popup = await clickLede(await visit('/kinds/plain classes/2'));
    const receipt = await openReceipt(popup);
    await receipt.getByRole('button', { name: 'Show: Taken out by you' }).click();
    await expect(popup.locator('.text')).toContainText(SECOND.unwanted);
    await expect(popup.getByText('A rule of yours was switched off')).toHaveCount(isSecond ? 1 : 0);
    await popup.close();
  }
  const popup = await clickLede(await visit('/kinds/plain classes/2'));
  await expect(popup.locator('.text')).toContainText(SECOND.unwanted);
});

test('two rules that fit and were each undone once are switched off, and the reader is told', async ({
  lede,
  visit,
  clickLede,
}) => {
  for (const block of [FIRST.unwanted, FIRST.wanted])
    await removeOnSite(await clickLede(await visit('/kinds/plain classes/1')), block);
  const worker = await lede.worker();
  await worker.evaluate(async () => {
    const { 'site-rules': stored } = await chrome.storage.local.get('site-rules');
    const { sites } = stored as { sites: Record<string, Record<string, unknown>[]> };
    for (const list of Object.values(sites)) for (const rule of list) rule.misfires = 1;
    await chrome.storage.local.set({ 'site-rules': stored });
  });
  const popup = await clickLede(await visit('/kinds/plain classes/2'));
  await expect(popup.getByText('2 rules of yours were switched off')).toBeVisible();
  for (const block of [SECOND.unwanted, SECOND.wanted])
    await expect(popup.locator('.text')).toContainText(block);
  await popup.close();
  const next = await clickLede(await visit('/kinds/plain classes/2'));
  await expect(next.locator('.text')).toContainText(SECOND.unwanted);
  await expect(next.getByText('switched off')).toHaveCount(0);
});

test('rules can be taken along: exported, forgotten, imported', async ({
  context,
  lede,
  visit,
  clickLede,
}) => {
  await removeOnSite(await clickLede(await visit('/kinds/plain classes/1')), FIRST.unwanted);
  const options = await context.newPage();
  await options.goto(`chrome-extension://${lede.extensionId}/options.html`);
  const rules = options.getByRole('region', { name: 'Receipt and rules' });
  const download = options.waitForEvent('download');
  await rules.getByRole('button', { name: 'Export' }).click();
  const file = await (await download).path();
  await rules.getByRole('button', { name: /^Forget: / }).click();
  await expect(rules).toContainText('The rule is forgotten.');
  await rules.getByRole('button', { name: 'Undo' }).click();
  await expect(rules.getByRole('button', { name: /^Forget: / })).toHaveCount(1);
  await rules.getByRole('button', { name: /^Forget: / }).click();
  await expect(rules).toContainText('None yet.');
  await rules.locator('input[type=file]').setInputFiles(file);
  await expect(rules).toContainText('1 rule read.');
  await expect(rules.getByRole('button', { name: /^Forget: Remove .*house note/ })).toHaveCount(1);
  await options.close();
});

test('rules survive an update of the extension, and a broken store does not keep an article away', async ({
  lede,
  visit,
  clickLede,
}) => {
  await removeOnSite(await clickLede(await visit('/kinds/plain classes/1')), FIRST.unwanted);
  const worker = await lede.worker();
  await worker.evaluate(async () => {
    const { 'site-rules': stored } = await chrome.storage.local.get('site-rules');
    const { sites } = stored as { sites: Record<string, Record<string, unknown>[]> };
    // As the first version stored them.
    for (const list of Object.values(sites))
      for (const rule of list) Object.assign(rule, { isOn: undefined, misfires: undefined });
    await chrome.storage.local.set({
      'site-rules': { version: 1, sites: JSON.parse(JSON.stringify(sites)) },
    });
  });
  const updated = await clickLede(await visit('/kinds/plain classes/2'));
  await expect(updated.locator('.text')).toContainText(SECOND.wanted);
  await expect(updated.locator('.text')).not.toContainText(SECOND.unwanted);
  await updated.close();

  await worker.evaluate(() =>
    chrome.storage.local.set({ 'site-rules': { version: 2, sites: [7, { a: null }] } }),
  );
  const broken = await clickLede(await visit('/kinds/plain classes/2'));
  await expect(broken.locator('.text')).toContainText(SECOND.unwanted);
});

/** A paragraph of the first edition. */
const PLAIN = FIRST.story[1] as string;

async function openReceipt(popup: Page) {
  await popup.getByRole('button', { name: /blocks? removed|Nothing removed/ }).click();
  return popup.getByRole('region', { name: /blocks? removed|Nothing removed/ });
}

async function startPicking(popup: Page): Promise<void> {
  const receipt = await openReceipt(popup);
  await receipt.getByRole('button', { name: 'Take something else out' }).click();
  await expect(popup.locator('.pick-bar')).toBeVisible();
}

async function removeOnSite(popup: Page, text: string): Promise<void> {
  await startPicking(popup);
  await popup.locator('.text [data-pick]', { hasText: text }).click();
  await popup.getByRole('button', { name: 'Remove on this site' }).click();
  await expect(popup.locator('.cut-note')).toContainText('and on later articles of localhost');
  await popup.close();
}
