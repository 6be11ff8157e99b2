import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { turnOnReader } from './reader-view.ts';

test('figures of two sentences on one line stand below each other, both in the margin', async ({
  visit,
  clickLede,
}) => {
  const page = await visit('/brief.html');
  const reader = await turnOnReader(page, await clickLede(page));
  const lines = await reader.evaluate((root) =>
    [...root.querySelectorAll('.from-summary[id]')].map((mark) => mark.getClientRects()[0]?.top),
  );
  expect(lines[0], 'the first two sentences begin on one line').toBe(lines[1]);
  const text = await reader.evaluate(
    (root) => root.querySelector('.text')?.getBoundingClientRect().right ?? 0,
  );
  const figures = await boxesOfFigures(page);
  expect(figures).toHaveLength(lines.length);
  for (const [index, figure] of figures.entries()) {
    expect(figure.left).toBeGreaterThan(text);
    if (index > 0) expect(figure.top).toBeGreaterThanOrEqual(figures[index - 1]?.bottom ?? 0);
  }
});

interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the figures in the margin are drawn, which only the developer tools can tell. */
async function boxesOfFigures(page: Page): Promise<Box[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const figures = nodes
    .filter(({ attributes }) => attributes?.includes('from-summary'))
    .flatMap(({ pseudoElements }) => pseudoElements ?? []);
  const boxes = figures.map(async ({ backendNodeId }) => {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left, top, , , , bottom] = model.border as [number, number, number, number, number, number];
    return { left, top, bottom };
  });
  return Promise.all(boxes);
}
