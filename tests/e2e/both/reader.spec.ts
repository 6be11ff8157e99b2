import { countHostsHere, readPageState } from '../page-state.ts';
import { expect, test } from './fixtures.ts';
import type { LedeTab } from './lede-tab.ts';
import { leave, pressSwitch, turnOn } from './switch.ts';

test('five times on and off leave the page exactly as it was', async ({ tab }) => {
  await tab.visit('/busy.html');
  await tab.evaluate(beBusy, undefined);
  const before = await tab.evaluate(readPageState, undefined);
  for (let turn = 0; turn < 5; turn++) {
    await turnOn(tab);
    await leave(tab);
    expect(await tab.evaluate(readPageState, undefined)).toEqual(before);
  }
});

test('reader mode shows the story and the receipt', async ({ tab }) => {
  await tab.visit('/news/');
  await turnOn(tab);
  const reader = tab.reader();
  await expect.poll(() => reader.text()).toContain('Then I tell them to go outside.');
  expect(await reader.text()).not.toContain('Download the Courier app');
  expect(await reader.text()).toMatch(/blocks removed/);
});

test('reader mode works under the strictest Content Security Policy', async ({ tab }) => {
  await tab.visit('/strict/');
  await turnOn(tab);
  const reader = tab.reader();
  await expect.poll(() => reader.text()).toContain('The town that turned its street lamps down');
  const isCovered = await tab.evaluate(
    () => document.elementFromPoint(300, 300) === document.documentElement.lastElementChild,
    undefined,
  );
  expect(isCovered).toBe(true);
  await leave(tab);
});

test('the keys for it switch reader mode on, and Escape leaves it', async ({ tab, engine }) => {
  await tab.visit('/article.html');
  if (engine === 'chromium') await giveRight(tab);
  await tab.pressReaderKeys();
  await expect.poll(() => tab.evaluate(countHostsHere, undefined)).toBe(1);
  await leave(tab);
});

test('reader mode that is left in the moment in which it opens leaves the page as it was, and no popup comes', async ({
  tab,
  engine,
}) => {
  await tab.visit('/busy.html');
  await tab.evaluate(beBusy, undefined);
  const before = await tab.evaluate(readPageState, undefined);
  if (engine === 'chromium') await giveRight(tab);
  await tab.evaluate(noteOpening, undefined);
  await tab.pressReaderKeys();
  // Escape does nothing to the page, and comes in the moment in which there is more than the page.
  await expect
    .poll(
      async () => {
        await tab.pressEscape();
        return tab.evaluate(isOverAgain, undefined);
      },
      { intervals: [5] },
    )
    .toBe(true);
  expect(await tab.evaluate(readPageState, undefined)).toEqual(before);

  // Once it is on again, what the first time would have brought has come.
  await expect(async () => {
    await tab.pressReaderKeys();
    await expect.poll(() => tab.evaluate(countHostsHere, undefined), { timeout: 2_000 }).toBe(1);
  }).toPass();
  expect(await tab.isPopupOpen()).toBe(false);
  await leave(tab);
});

test('the context menu switches reader mode on', async ({ tab, engine }) => {
  await tab.visit('/article.html');
  if (engine === 'chromium') await giveRight(tab);
  await tab.chooseInMenu();
  await expect.poll(() => tab.evaluate(countHostsHere, undefined)).toBe(1);
  await leave(tab);
});

test('the page can not look into reader mode', async ({ tab }) => {
  await tab.visit('/article.html');
  await turnOn(tab);
  const seen = await tab.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    return [host.shadowRoot, host.innerText];
  }, undefined);
  expect(seen).toEqual([null, '']);
  await leave(tab);
});

test('a page that keeps removing reader mode wins, and the popup says so', async ({ tab }) => {
  await tab.visit('/fighting.html');
  const popup = await pressSwitch(tab);
  await expect.poll(() => popup.text()).toContain('This page keeps closing reader mode.');
  expect(await tab.evaluate(countHostsHere, undefined)).toBe(0);
});

/** Where keys and menu can't be pressed, a click before gives the right to the page that their press would give. */
async function giveRight(tab: LedeTab): Promise<void> {
  await tab.openPopup();
  await tab.closePopup();
}

/** Has the page note when reader mode opens. Runs in the page, like all that follow. */
function noteOpening(): void {
  new MutationObserver(() => performance.mark('opened')).observe(document.documentElement, {
    childList: true,
  });
}

/** Whether reader mode has opened since and is no longer there. */
function isOverAgain(): boolean {
  return performance.getEntriesByName('opened').length > 0 && document.documentElement.children.length === 2;
}

/** Brings a page into the middle of something. */
function beBusy(): void {
  const byId = <Type extends HTMLElement>(id: string) => document.getElementById(id) as Type;
  byId<HTMLTextAreaElement>('notes').value = 'Half a thought';
  byId<HTMLInputElement>('agree').checked = true;
  byId<HTMLInputElement>('large').checked = true;
  byId<HTMLSelectElement>('place').value = 'Quay';
  byId<HTMLDetailsElement>('more').open = true;
  byId('name').focus();
  byId<HTMLInputElement>('name').setSelectionRange(3, 5, 'backward');
  byId('box').scrollTo({ top: 321, behavior: 'instant' });
  byId('strip').scrollTo({ left: 123, behavior: 'instant' });
  scrollTo({ top: 2_222, behavior: 'instant' });
}
