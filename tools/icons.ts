/**
 * Draws the toolbar icons: tools/icons/*.svg to public/icon/*.png, in the sizes that browsers ask for.
 * Run it after changing a drawing: npm run icons
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.ts';

/** Sizes of the button, on screens of one, two and three pixels to the point. */
const BUTTON = [16, 32, 48];

/** Drawings with the beginning of their pictures' names; WXT takes the bare numbers for the extension's own icons. */
const DRAWINGS = {
  mark: { prefix: '', sizes: [...BUTTON, 128] },
  idle: { prefix: 'idle-', sizes: BUTTON },
  none: { prefix: 'none-', sizes: BUTTON },
};

const browser = await chromium.launch({ executablePath: await findChromium() });
const page = await browser.newPage();
await mkdir('public/icon', { recursive: true });
for (const [drawing, { prefix, sizes }] of Object.entries(DRAWINGS)) {
  const svg = await readFile(`tools/icons/${drawing}.svg`, 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    await writeFile(`public/icon/${prefix}${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
