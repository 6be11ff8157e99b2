import { expect, test } from './fixtures.ts';
import type { LedeTab, ViewRoot } from './lede-tab.ts';
import { leave, turnOn } from './switch.ts';

test('a private window reads articles like any other, and nothing of it stays on the device', async ({
  restart,
}) => {
  const tab = await restart();
  const before = await tab.stored();
  const hidden = await tab.openPrivateWindow();
  await hidden.visit('/busy.html');
  const popup = await hidden.openPopup();
  await expect.poll(() => popup.text()).toContain('Forty-one books of the sea');
  await hidden.closePopup();
  await turnOn(hidden);
  await expect.poll(() => hidden.reader().text()).toContain('Forty-one books of the sea');
  await readOn(hidden);

  // By the time in which another window has come so far, it would be kept.
  await tab.bringToFront();
  await tab.visit('/busy.html?other');
  await turnOn(tab);
  expect(await tab.stored()).toEqual(before);
  await readOn(tab);
  await expect.poll(async () => placesIn(await tab.stored())).toBe(1);

  await hidden.bringToFront();
  await leave(hidden);
  expect(placesIn(await tab.stored())).toBe(1);
});

/** Scrolls to the middle of the article, where one would come back to. */
async function readOn(tab: LedeTab): Promise<void> {
  await tab.reader().evaluate(scrollToMiddle);
}

/** Is sent into reader mode as its source. */
function scrollToMiddle(root: ViewRoot): void {
  const paragraphs = root.querySelectorAll('.text p');
  paragraphs[Math.floor(paragraphs.length / 2)]?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

function placesIn({ places = {} }: Readonly<Record<string, unknown>>): number {
  return Object.keys(places as object).length;
}
