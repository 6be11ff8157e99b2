import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Stage } from '../stage.ts';
import { mark, print, takePoster } from './poster.ts';

/** Takes the small tile and the marquee of the Chrome Web Store, which other stores take as well. */
export async function takeTiles(stage: Stage, story: string, folder: string): Promise<void> {
  const popup = await popupOf(stage, story);
  const page = await stage.blank();
  await takePoster(page, { width: 440, height: 280, html: small() }, path.join(folder, 'tile-small.jpg'));
  await takePoster(
    page,
    { width: 1400, height: 560, html: marquee(popup) },
    path.join(folder, 'tile-marquee.jpg'),
  );
  await page.close();
}

function small(): string {
  return `<main class="tile small"><div class="name">${mark()}Lede</div>${struck()}</main>`;
}

function marquee(popup: Buffer): string {
  return `<main class="tile marquee">
    <div><div class="name">${mark()}Lede</div>
      <h1>The article alone, under a one-paragraph summary.</h1>${struck()}</div>
    ${print(popup)}
  </main>`;
}

/** What the pencil takes out. */
function struck(): string {
  return `<ul class="struck">${CLUTTER.map((words) => `<li>${words}</li>`).join('')}</ul>`;
}

async function popupOf(stage: Stage, story: string): Promise<Buffer> {
  let popup: Buffer = Buffer.alloc(0);
  const page: Page = await stage.read(story, async (opened) => {
    popup = await opened.screenshot();
  });
  await page.close();
  return popup;
}

const CLUTTER = ['Newsletter sign-ups', 'App promotions', 'Related stories', 'Share buttons'];
