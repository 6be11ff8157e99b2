import type { ViewRoot } from './both/lede-tab.ts';
import { expect, test } from './fixtures.ts';
import { countHosts } from './page-state.ts';
import { turnOnReader } from './reader-view.ts';
import { tabTo } from './walk.ts';

test('a note opens below its mark, and Escape closes it and goes back to the mark', async ({
  visit,
  clickLede,
}) => {
  const page = await visit('/rich.html');
  const reader = await turnOnReader(page, await clickLede(page));
  await tabTo(page, reader, /^a 2$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => reader.evaluate(note)).toContain('in nineteen blue books');
  const way = await reader.evaluate(wayToNote);
  expect(way).toBeGreaterThanOrEqual(0);
  expect(way).toBeLessThan(24);
  await page.keyboard.press('Escape');
  await expect.poll(() => reader.evaluate(note)).toBeNull();
  expect(await reader.evaluate((root) => root.activeElement?.textContent)).toBe('2');
  expect(await countHosts(page)).toBe(1);

  await page.keyboard.press('Enter');
  await expect.poll(() => reader.evaluate(note)).not.toBeNull();
  await reader.press('Go to it below');
  await expect.poll(() => reader.evaluate((root) => root.activeElement?.localName)).toBe('li');
});

test('what leads back from a note leads back', async ({ visit, clickLede }) => {
  const page = await visit('/rich.html');
  const reader = await turnOnReader(page, await clickLede(page));
  await tabTo(page, reader, /^a ↩$/);
  await page.keyboard.press('Enter');
  expect(await reader.evaluate(note)).toBeNull();
  await expect
    .poll(() =>
      reader.evaluate((root) => root.querySelectorAll('.text sup a')[1]?.getBoundingClientRect().top),
    )
    .toBeGreaterThan(0);
});

function note(root: ViewRoot): string | null {
  return root.querySelector('.note')?.textContent ?? null;
}

/** Pixels from the line of the second mark to the note. */
function wayToNote(root: ViewRoot): number {
  const note = (root.querySelector('.note') as Element).getBoundingClientRect();
  return note.top - (root.querySelectorAll('.text sup a')[1] as Element).getBoundingClientRect().bottom;
}
