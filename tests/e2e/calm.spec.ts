import type { BrowserContext, Page } from '@playwright/test';
import type { ViewRoot } from './both/lede-tab.ts';
import { expect, test } from './fixtures.ts';
import { countHosts } from './page-state.ts';
import { turnOnReader } from './reader-view.ts';
import { keepSettings } from './stored.ts';

test('no frame of reader mode has another theme than the chosen one', async ({
  visit,
  clickLede,
  context,
  lede,
}) => {
  await keepSettings(lede, { theme: 'dark' });
  const page = await visit('/article.html');
  await page.addStyleTag({ content: ':root, :root * { background: rgb(200, 0, 0) !important }' });
  const popup = await clickLede(page);
  await expect(popup.locator('.summary[aria-busy="false"]')).toBeAttached();
  const frames = await film(context, page, async () => {
    await turnOnReader(page, popup);
    await page.keyboard.press('Escape');
    await expect.poll(() => countHosts(page)).toBe(0);
  });
  const colours = new Set(await coloursAt(context, frames, { x: 12, y: 300 }));
  expect([...colours].sort()).toEqual(['200,0,0', '22,24,27']);
  await keepSettings(lede, {});
});

test('nothing moves for those who do not want it', async ({ visit, clickLede }) => {
  const page = await visit('/rich.html');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const reader = await turnOnReader(page, await clickLede(page));
  await page.keyboard.press('m');
  await expect.poll(() => reader.text()).toContain('Copy as');
  expect(await reader.evaluate(moving)).toEqual([]);
  await page.keyboard.press('Escape');
  for (let step = 0; step < 6; step++) await page.keyboard.press('j');
  // It is there at once.
  expect(
    await reader.evaluate((root) => Math.round(root.activeElement?.getBoundingClientRect().top ?? 0)),
  ).toBe(72);
});

test('with forced colours what floats has edges, and what is chosen is told by more than a colour', async ({
  visit,
  clickLede,
}) => {
  const page = await visit('/news/');
  await page.emulateMedia({ forcedColors: 'active' });
  const reader = await turnOnReader(page, await clickLede(page));
  await page.keyboard.press('m');
  await expect.poll(() => reader.evaluate(edge)).toBe('1px solid');
  await page.keyboard.press('Escape');
  const marked = await reader.evaluate((root) => {
    const current = root.querySelector('.contents [aria-current]') as Element;
    return getComputedStyle(current).borderInlineStartWidth;
  });
  expect(marked).toBe('3px');
});

/** Everything that has a transition or an animation of any length. */
function moving(root: ViewRoot): string[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
      const lasts = (durations: string) => durations.split(',').some((value) => Number.parseFloat(value) > 0);
      return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
    })
    .map(({ localName, className }) => `${localName}.${className}`);
}

function edge(root: ViewRoot): string {
  const panel = root.querySelector('.panel');
  if (!panel) return '';
  const { borderTopWidth, borderTopStyle } = getComputedStyle(panel);
  return `${borderTopWidth} ${borderTopStyle}`;
}

/** Every frame that the browser shows while something is done, as PNG in Base64. */
async function film(context: BrowserContext, page: Page, work: () => Promise<void>): Promise<string[]> {
  const session = await context.newCDPSession(page);
  const frames: string[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    // The last one may come when nobody films any more.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await work();
  await session.send('Page.stopScreencast');
  await session.detach();
  return frames;
}

async function coloursAt(
  context: BrowserContext,
  frames: readonly string[],
  at: { x: number; y: number },
): Promise<string[]> {
  const page = await context.newPage();
  const colours = await page.evaluate(
    async ({ frames, at }) => {
      const found: string[] = [];
      for (const frame of frames) {
        const bytes = Uint8Array.from(atob(frame), (sign) => sign.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const drawing = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
        drawing.drawImage(picture, 0, 0);
        found.push([...drawing.getImageData(at.x, at.y, 1, 1).data.slice(0, 3)].join());
      }
      return found;
    },
    { frames, at },
  );
  await page.close();
  return colours;
}
