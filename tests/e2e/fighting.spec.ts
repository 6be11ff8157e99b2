import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { countHosts } from './page-state.ts';
import { turnOn } from './turn-on.ts';

const STYLES = [
  '* { display: none !important }',
  'html > *:not(head, body) { display: none !important; visibility: hidden !important; opacity: 0 !important }',
  'html { visibility: hidden !important }',
  'html { opacity: 0 !important; filter: brightness(0) !important }',
  'html { transform: scale(0) !important; clip-path: circle(0) !important }',
  'html { pointer-events: none !important; user-select: none !important }',
  'body { position: fixed !important; inset: 0; z-index: 2147483647 !important }',
];

for (const css of STYLES)
  test(`reader mode stands, or it is said why not, on a page with "${css}"`, async ({ visit, clickLede }) => {
    const page = await visit('/article.html');
    await page.addStyleTag({ content: css });
    const popup = await clickLede(page);
    const isOn = popup.waitForEvent('close').then(() => true);
    await popup.getByRole('switch', { name: 'Reader mode' }).click();
    const isSaid = popup.getByText('This page keeps closing reader mode.').waitFor();
    if (await Promise.race([isOn, isSaid.then(() => false).catch(() => isOn)]))
      await expect.poll(() => isOnTop(page)).toBe(true);
    else expect(await countHosts(page)).toBe(0);
  });

const FIGHTS: Record<string, () => void> = {
  'opens a dialog over it': () => {
    document.body.append(document.createElement('dialog'));
    document.querySelector('dialog')?.showModal();
  },
  'opens a popover as large as the screen over it': () => {
    const popover = document.createElement('div');
    popover.popover = 'manual';
    popover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; border: 0';
    document.body.append(popover);
    popover.showPopover();
  },
  'opens the same dialog three times over': () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    const open = () => {
      dialog.close();
      dialog.showModal();
    };
    for (let turn = 0; turn < 3; turn++) setTimeout(open);
  },
  'opens a dialog in a shadow root': () => {
    const host = document.createElement('div');
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'width: 90vw; height: 90vh';
    host.attachShadow({ mode: 'closed' }).append(dialog);
    document.body.append(host);
    dialog.showModal();
  },
  'moves it into the body': () => {
    document.body.append(document.documentElement.lastElementChild as Element);
  },
  'takes it away once': () => document.documentElement.lastElementChild?.remove(),
  'replaces its whole document element': () => {
    const root = document.documentElement;
    root.remove();
    document.append(root);
  },
  'takes the focus away from it, again and again': () => {
    const field = document.body.appendChild(document.createElement('input'));
    let turn = 0;
    const timer = setInterval(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      field.focus();
      if (++turn === 20) clearInterval(timer);
    }, 10);
  },
};

for (const [what, fight] of Object.entries(FIGHTS))
  test(`reader mode stays on top of a page that ${what}, and Escape leaves it`, async ({
    visit,
    clickLede,
  }) => {
    const page = await visit('/article.html');
    await turnOn(await clickLede(page));
    await countReturns(page);
    await page.evaluate(fight);
    await expect.poll(() => isOnTop(page)).toBe(true);
    expect(await returns(page)).toBeLessThanOrEqual(5);
    await page.keyboard.press('Escape');
    await expect.poll(() => countHosts(page)).toBe(0);
  });

test('a page that covers it without end wins, and the popup says so', async ({ visit, clickLede }) => {
  const page = await visit('/article.html');
  await turnOn(await clickLede(page));
  await countReturns(page);
  await page.evaluate(() => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    new MutationObserver(() => {
      dialog.close();
      dialog.showModal();
    }).observe(document.documentElement, { childList: true });
    dialog.showModal();
  });
  await expect.poll(() => countHosts(page)).toBe(0);
  expect(await returns(page)).toBe(5);
  const popup = await clickLede(page);
  await expect(popup.getByText('This page keeps closing reader mode.')).toBeVisible();
});

const ENDLESS: Record<string, () => void> = {
  'takes it away every tenth of a second': () => {
    setInterval(() => {
      if (document.documentElement.lastElementChild !== document.body)
        document.documentElement.lastElementChild?.remove();
    }, 100);
  },
  'moves it into the body whenever it comes': () => {
    const move = () => document.body.append(document.documentElement.lastElementChild as Element);
    new MutationObserver(() => {
      if (document.documentElement.lastElementChild !== document.body) move();
    }).observe(document.documentElement, { childList: true });
    move();
  },
  'opens a dialog over it all the time, out of sight of any script': () => {
    const host = document.body.appendChild(document.createElement('div'));
    const dialog = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('dialog'));
    dialog.style.cssText = 'width: 90vw; height: 90vh';
    setInterval(() => {
      dialog.close();
      dialog.showModal();
    }, 10);
  },
};

for (const [what, fight] of Object.entries(ENDLESS))
  test(`within a second it is over with a page that ${what}, and the popup says so`, async ({
    visit,
    clickLede,
    context,
  }) => {
    const page = await visit('/article.html');
    await turnOn(await clickLede(page));
    await countReturns(page);
    const session = await context.newCDPSession(page);
    // A second of the page's own time, however busy the machine is.
    await session.send('Emulation.setVirtualTimePolicy', { policy: 'pause' });
    await page.evaluate(fight);
    const isOver = new Promise((resolve) => session.once('Emulation.virtualTimeBudgetExpired', resolve));
    await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: 1_000 });
    await isOver;
    expect(await countHosts(page)).toBe(0);
    expect(await returns(page)).toBeLessThanOrEqual(5);
    await session.detach();
    const popup = await clickLede(page);
    await expect(popup.getByText('This page keeps closing reader mode.')).toBeVisible();
  });

test('a page that has put its own in place of what Lede calls changes nothing', async ({
  visit,
  clickLede,
}) => {
  const page = await visit('/article.html');
  await page.evaluate(() => {
    const calls: string[] = [];
    Object.assign(window, { calls });
    const patch = (owner: object, name: string) =>
      Object.defineProperty(owner, name, {
        value() {
          calls.push(name);
          throw new Error(`${name} is the page's own.`);
        },
      });
    for (const name of ['attachShadow', 'append', 'remove', 'setAttribute', 'querySelectorAll'])
      patch(Element.prototype, name);
    for (const name of ['showModal', 'close']) patch(HTMLDialogElement.prototype, name);
    for (const name of ['createElement', 'elementFromPoint']) patch(Document.prototype, name);
    for (const name of ['addEventListener', 'dispatchEvent']) patch(EventTarget.prototype, name);
    patch(Node.prototype, 'appendChild');
  });
  await turnOn(await clickLede(page));
  expect(await countHosts(page)).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
  expect(await page.evaluate(() => (window as unknown as { calls: string[] }).calls)).toEqual([]);
});

/** Counts from now on how often an element comes to stand beside the body. */
async function countReturns(page: Page): Promise<void> {
  await page.evaluate(() => {
    const counter = window as unknown as { returns: number };
    counter.returns = 0;
    new MutationObserver((changes) => {
      counter.returns += changes.flatMap(({ addedNodes }) => [...addedNodes]).filter(isHost).length;
    }).observe(document.documentElement, { childList: true });
    function isHost(node: Node): boolean {
      return node !== document.body && node !== document.head;
    }
  });
}

function returns(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { returns: number }).returns);
}

function isOnTop(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      document.documentElement.lastElementChild !== document.body &&
      document.elementFromPoint(400, 300) === document.documentElement.lastElementChild,
  );
}
