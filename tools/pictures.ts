import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openExtensionBrowser } from './browser/extension-browser.ts';
import { findChromium } from './chromium.ts';
import { runCommand } from './complaint.ts';
import { buildExtension } from './start/build-extension.ts';
import { findTarget } from './start/target.ts';

const WINDOW = ['--window-size=1280,900'];

/** Takes the README's picture: popup and reader mode of the sample page, side by side. */
await runCommand(async () => {
  const picture = path.resolve(import.meta.dirname, '../docs/lede.png');
  const target = await findTarget(undefined);
  const executablePath = await findChromium();
  const extension = await buildExtension();
  const browser = await openExtensionBrowser({ extension, executablePath, isHeadless: true, args: WINDOW });
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(target.url);
    const popup = await browser.clickToolbarButton(page);
    await popup.locator('.summary[aria-busy="false"]').waitFor({ state: 'attached' });
    const popupPicture = await popup.screenshot();
    const closed = popup.waitForEvent('close');
    await popup.getByRole('switch').click();
    await closed;
    const readerPicture = await page.screenshot();
    await page.keyboard.press('Escape');
    await page.goto('about:blank');
    await page.setContent(sheet(popupPicture, readerPicture));
    await page.locator('main').screenshot({ path: picture });
    console.log(`Wrote ${picture} (${Math.round(readFileSync(picture).length / 1024)} kB).`);
  } finally {
    await browser.close();
    target.close();
  }
});

function sheet(popup: Buffer, reader: Buffer): string {
  const image = (png: Buffer, height: number) =>
    `<img height="${height}" src="data:image/png;base64,${png.toString('base64')}">`;
  return `<style>
    body { margin: 0 }
    main { display: flex; gap: 24px; align-items: center; padding: 24px; background: #e4e5e1; width: max-content }
    img { box-shadow: 0 1px 3px rgb(0 0 0 / 0.2), 0 12px 32px -8px rgb(0 0 0 / 0.3) }
  </style><main>${image(popup, 513)}${image(reader, 560)}</main>`;
}
