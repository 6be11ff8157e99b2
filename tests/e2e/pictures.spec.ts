import type { ViewRoot } from './both/lede-tab.ts';
import { expect, test } from './fixtures.ts';
import { countHosts } from './page-state.ts';
import { turnOnReader } from './reader-view.ts';
import { tabTo } from './walk.ts';

test('a picture opens large by a key or a press, with its caption, and Escape closes nothing else', async ({
  visit,
  clickLede,
}) => {
  const page = await visit('/rich.html');
  const reader = await turnOnReader(page, await clickLede(page));
  await reader.evaluate(seeBell);
  await tabTo(page, reader, /^button Enlarge: A bronze bell/);
  await page.keyboard.press('Enter');
  await expect.poll(() => reader.evaluate(largePicture)).toContain('an hour before the fog came in');
  await page.keyboard.press('j');
  expect(await reader.evaluate(largePicture)).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(() => reader.evaluate(largePicture)).toBeNull();
  await expect
    .poll(() => reader.evaluate((root) => root.activeElement?.getAttribute('aria-label')))
    .toMatch(/^Enlarge/);
  expect(await countHosts(page)).toBe(1);

  const [x, y] = await reader.evaluate((root) => {
    const { left, top } = (root.querySelector('.text img') as Element).getBoundingClientRect();
    return [left + 40, top + 40] as const;
  });
  await page.mouse.click(x, y);
  await expect.poll(() => reader.evaluate(largePicture)).not.toBeNull();
  await reader.press('Full size');
  await reader.press('Close the picture');
  await expect.poll(() => reader.evaluate(largePicture)).toBeNull();
});

/** Brings the first picture into view, so that it is loaded. */
function seeBell(root: ViewRoot): void {
  root.querySelector('.text img')?.scrollIntoView({ block: 'center' });
}

function largePicture(root: ViewRoot): string | null {
  return root.querySelector('.large-picture')?.textContent ?? null;
}

test('a picture that stands alone keeps its distance from the text', async ({ visit, clickLede }) => {
  const page = await visit('/brief.html');
  const reader = await turnOnReader(page, await clickLede(page));
  const gap = await reader.evaluate((root) => {
    const picture = root.querySelector('.text > .picture') as Element;
    const { top } = (picture.nextElementSibling as Element).getBoundingClientRect();
    return top - picture.getBoundingClientRect().bottom;
  });
  expect(gap).toBeGreaterThan(16);
});
