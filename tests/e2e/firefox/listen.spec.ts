import { expect, test } from '../both/fixtures.ts';
import type { ViewRoot } from '../both/lede-tab.ts';
import { leave, turnOn } from '../both/switch.ts';

// Firefox brings voices for tests, which make no sound and say how far they are; in Chromium voices are stubs.

test('the popup reads aloud until it is told to stop', async ({ tab }) => {
  await tab.visit('/news/');
  const popup = await tab.openPopup();
  await expect.poll(() => popup.text()).toContain('Then I tell them to go outside.');
  await popup.press('Listen');
  await expect.poll(() => popup.text()).toMatch(/Paragraph [1-9]\d* of \d+/);
  await popup.press('Stop listening');
  await expect.poll(() => popup.text()).not.toMatch(/Paragraph \d+ of/);
});

test('reader mode reads the article aloud, paragraph by paragraph', async ({ tab }) => {
  await tab.visit('/news/');
  await turnOn(tab);
  const reader = tab.reader();
  await expect.poll(() => reader.text()).toContain('Then I tell them to go outside.');
  await reader.press('Listen');
  await expect.poll(() => reader.evaluate(paragraph)).toBeGreaterThan(0);
  const before = await reader.evaluate(paragraph);
  await expect.poll(() => reader.evaluate(paragraph)).toBeGreaterThan(before);
  await leave(tab);
});

/** Number of the paragraph that is read aloud. Is sent into reader mode as its source. */
function paragraph(root: ViewRoot): number {
  return Number(/Paragraph (\d+) of/.exec(root.querySelector('.listen')?.textContent ?? '')?.[1] ?? 0);
}
