import path from 'node:path';
import type { Page } from '@playwright/test';
import { serveSite } from './browser/site.ts';
import { runCommand } from './complaint.ts';
import { takeMatrix } from './pictures/matrix.ts';
import { type Print, takeSheet } from './pictures/sheet.ts';
import { takeSmallFaces } from './pictures/small-faces.ts';
import { openStage, type Stage } from './pictures/stage.ts';
import { buildExtension } from './start/build-extension.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Takes the README's pictures, and those of every surface in every theme, which go to results/pictures. */
await runCommand(async () => {
  const site = await serveSite({
    '/night/': path.join(ROOT, 'samples/night'),
    '/': path.join(ROOT, 'tests/e2e/site'),
  });
  const extension = await buildExtension();
  try {
    const stage = await openStage(extension);
    await takeFirstView(stage, `${site.url}/night/`);
    await takeThemes(stage, `${site.url}/night/`);
    await stage.close();
    const folder = path.join(ROOT, 'results/pictures');
    const stories = { ltr: `${site.url}/night/`, rtl: `${site.url}/rtl.html` };
    const faces = ['de', 'ja', 'ar'].map((language) => ({
      language,
      story: `${site.url}/words/${language}.html`,
    }));
    const taken =
      (await takeMatrix(extension, stories, folder)) + (await takeSmallFaces(extension, faces, folder));
    console.log(`Wrote docs/lede.png, docs/themes.png and ${taken} pictures in ${folder}.`);
  } finally {
    site.close();
  }
});

/** Popup and reader mode, side by side. */
async function takeFirstView(stage: Stage, story: string): Promise<void> {
  const prints: Print[] = [];
  const page = await stage.read(story, async (popup) => {
    prints.push({ picture: await popup.screenshot(), height: 513 });
  });
  prints.push({ picture: await page.screenshot(), height: 560 });
  await takeSheet(page, prints, path.join(ROOT, 'docs/lede.png'));
  await page.close();
}

/** Reader mode on a narrow window, in the middle of the story, in four themes. */
async function takeThemes(stage: Stage, story: string): Promise<void> {
  const prints: Print[] = [];
  let last: Page | null = null;
  for (const theme of ['light', 'sepia', 'dark', 'black']) {
    await stage.choose({ theme });
    await last?.close();
    last = await stage.read(story);
    // So that it stands where it is wanted at once.
    await last.emulateMedia({ reducedMotion: 'reduce' });
    await last.setViewportSize({ width: 460, height: 800 });
    for (let press = 0; press < 8; press++) await last.keyboard.press('j');
    prints.push({ picture: await last.screenshot(), height: 560 });
  }
  if (last) await takeSheet(last, prints, path.join(ROOT, 'docs/themes.png'));
  await last?.close();
  await stage.choose({});
}
