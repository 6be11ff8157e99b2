import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page, ViewportSize } from '@playwright/test';
import { buildInLanguage } from '../browser/build-in-language.ts';
import { openStage, type Stage } from './stage.ts';

/** A story, and the language of the interface around it, by the name of its file in locales/. */
export interface Face {
  readonly language: string;
  readonly story: string;
}

/**
 * Takes pictures of popup, reader mode and settings where they are smallest, with each of their panels open, to be looked
 * at. Returns how many.
 */
export async function takeSmallFaces(
  extension: string,
  faces: readonly Face[],
  folder: string,
): Promise<number> {
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  for (const { language, story } of faces) {
    const copy = buildInLanguage(extension, language);
    const stage = await openStage(copy);
    const take = async (page: Page, name: string) => {
      await page.screenshot({ path: path.join(folder, `small-${language}-${name}.png`) });
      taken++;
    };
    try {
      await takeReading(stage, story, take);
      await takeSettings(stage, take);
    } finally {
      await stage.close();
      rmSync(copy, { recursive: true });
    }
  }
  return taken;
}

type Take = (page: Page, name: string) => Promise<void>;

async function takeReading(stage: Stage, story: string, take: Take): Promise<void> {
  const page = await stage.read(story, async (popup) => {
    await standStill(popup);
    for (const [size, viewport] of Object.entries(POPUP_SIZES)) {
      await resizePopup(popup, viewport);
      await take(popup, `popup-${size}`);
    }
    await takePopupPanels(popup, take);
  });
  await standStill(page);
  for (const width of READER_WIDTHS) {
    await page.setViewportSize({ width, height: 740 });
    await take(page, `reader-${width}`);
  }
  await takeReaderPanels(page, take);
  await page.close();
}

/** Panels, key points and the rest of the text, in the popup as large as a phone's window. */
async function takePopupPanels(popup: Page, take: Take): Promise<void> {
  await resizePopup(popup, POPUP_SIZES.phone);
  for (const [name, key] of Object.entries(PANEL_KEYS)) {
    await popup.keyboard.press(key);
    await popup.locator('[data-panel]').waitFor();
    await take(popup, `popup-${name}`);
    await popup.keyboard.press('Escape');
    await popup.locator('[data-panel]').waitFor({ state: 'detached' });
  }
  await popup.locator('.choice button').nth(1).click();
  await popup.locator('.key-points').waitFor();
  await take(popup, 'popup-key-points');
  await popup.locator('.choice button').first().click();
  for (let screen = 1; screen <= 3; screen++) {
    await popup.evaluate(() => document.querySelector('.popup-page')?.scrollBy(0, 600));
    await take(popup, `popup-text-${screen}`);
  }
}

/** Panels and the rest of the text, in the narrowest window. Its root is closed: keys alone reach what is in it. */
async function takeReaderPanels(page: Page, take: Take): Promise<void> {
  await page.setViewportSize({ width: 320, height: 740 });
  for (const [name, key] of Object.entries(PANEL_KEYS)) {
    await page.keyboard.press(key);
    await nextFrame(page);
    await take(page, `reader-${name}`);
    await page.keyboard.press('Escape');
    await nextFrame(page);
  }
  for (let screen = 1; screen <= 4; screen++) {
    await page.keyboard.press('PageDown');
    await nextFrame(page);
    await take(page, `reader-text-${screen}`);
  }
}

async function takeSettings(stage: Stage, take: Take): Promise<void> {
  const settings = await stage.settings();
  await settings.setViewportSize({ width: 320, height: 740 });
  const height = await settings.evaluate(() => document.documentElement.scrollHeight);
  await settings.setViewportSize({ width: 320, height });
  await take(settings, 'settings');
  await settings.close();
}

/** A popup is as large as its body asks, and can't be told otherwise from outside. */
async function resizePopup(popup: Page, { width, height }: ViewportSize): Promise<void> {
  await popup.evaluate(
    ({ width, height }) => {
      document.documentElement.style.setProperty('--popup-inline', `${width}px`);
      document.body.style.blockSize = `${height}px`;
    },
    { width, height },
  );
  await popup.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, {
    width,
    height,
  });
}

/** So that everything stands where it is wanted at once. */
async function standStill(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
}

async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** CSS pixels: as wide as a phone, and what is left of the popup when everything is twice as large. */
const POPUP_SIZES = { phone: { width: 360, height: 500 }, enlarged: { width: 400, height: 300 } };

/** CSS pixels: the narrowest that is asked for, a phone, and a window of 1280 pixels at 200 %. */
const READER_WIDTHS = [320, 390, 640];

const PANEL_KEYS = { appearance: 'a', receipt: 'r', more: 'm', keys: '?' };
