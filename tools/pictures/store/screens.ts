import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Stage } from '../stage.ts';
import { print, takePoster } from './poster.ts';

/** Browsers with Lede in English and in Arabic. */
export interface Stages {
  readonly english: Stage;
  readonly arabic: Stage;
}

/** Takes the pictures of 1280 × 800 pixels, numbered by their order of importance. */
export async function takeScreens({ english, arabic }: Stages, site: string, folder: string): Promise<void> {
  const story = `${site}/night/`;
  const screens = {
    popup: above(WORDS.popup, await popupOverPage(english, story)),
    reader: above(WORDS.reader, print(await readerAt(english, story))),
    receipt: beside(WORDS.receipt, await popups(english, story, openReceipt, bringBack)),
    summary: beside(WORDS.summary, await popups(english, story, asItOpens, openKeyPoints)),
    themes: above(WORDS.themes, await themes(english, story)),
    arabic: above(WORDS.arabic, print(await readerAt(arabic, `${site}/rtl.html`))),
  };
  const page = await english.blank();
  for (const [index, [name, html]] of Object.entries(screens).entries())
    await takePoster(page, { width: 1280, height: 800, html }, path.join(folder, `${index + 1}-${name}.jpg`));
  await page.close();
}

interface Words {
  readonly title: string;
  readonly text: string;
}

function above({ title, text }: Words, below: string): string {
  return `<main class="above"><header><h1>${title}</h1><p>${text}</p></header><div>${below}</div></main>`;
}

function beside({ title, text }: Words, prints: string): string {
  return `<main class="beside"><header><h1>${title}</h1><p>${text}</p></header>${prints}</main>`;
}

async function popupOverPage(stage: Stage, story: string): Promise<string> {
  let popup: Buffer = Buffer.alloc(0);
  const page = await stage.read(story, async (opened) => {
    popup = await opened.screenshot();
  });
  await page.keyboard.press('Escape');
  await page.setViewportSize(PRINT);
  const under = await page.screenshot();
  await page.close();
  return `${print(under)}${print(popup, 'popup')}`;
}

async function readerAt(stage: Stage, story: string, width = PRINT.width): Promise<Buffer> {
  const page = await stage.read(story);
  // So that it stands where it is wanted at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Longer than it shows, because browsers round the corners at the end of a window.
  await page.setViewportSize({ width, height: PRINT.height + 32 });
  const taken = await page.screenshot();
  await page.close();
  return taken;
}

type Act = (popup: Page) => Promise<void>;

/** Popups over the same story, in which different things were done. */
async function popups(stage: Stage, story: string, ...acts: readonly Act[]): Promise<string> {
  const prints: string[] = [];
  for (const act of acts) {
    const page = await stage.read(story, async (popup) => {
      await popup.emulateMedia({ reducedMotion: 'reduce' });
      await act(popup);
      await popup.mouse.move(0, 0);
      prints.push(print(await popup.screenshot()));
    });
    await page.close();
  }
  return prints.join('');
}

async function asItOpens(): Promise<void> {}

async function openKeyPoints(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: 'Key points' }).click();
  await popup.locator('.key-points li').first().waitFor();
}

async function openReceipt(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: /blocks removed/ }).click();
  await popup.getByRole('button', { name: 'Show: Newsletter sign-up' }).waitFor();
}

async function bringBack(popup: Page): Promise<void> {
  await openReceipt(popup);
  await popup.getByRole('button', { name: 'Show: Newsletter sign-up' }).click();
  await popup
    .getByRole('region', { name: /blocks removed/ })
    .getByRole('button', { name: 'Close' })
    .click();
  await popup.locator('.restored').evaluate((block) => block.scrollIntoView({ block: 'center' }));
}

/** Reader mode on narrow windows, one beside the other, each in a theme of its own. */
async function themes(stage: Stage, story: string): Promise<string> {
  const prints: string[] = [];
  for (const theme of THEMES) {
    await stage.choose({ theme });
    prints.push(print(await readerAt(stage, story, 1280 / THEMES.length)));
  }
  await stage.choose({});
  return `<div class="side-by-side">${prints.join('')}</div>`;
}

const THEMES = ['light', 'sepia', 'dark', 'black'];

/** What lies below the words, in CSS pixels: as wide as the picture without its margins, and down to its edge. */
const PRINT = { width: 1184, height: 668 };

const WORDS = {
  popup: {
    title: 'The article, and nothing else',
    text: 'One click on a news page, and a summary on top.',
  },
  reader: { title: 'Reader mode, in place of the page', text: 'Esc gives the page back exactly as it was.' },
  receipt: {
    title: 'A receipt for every cut',
    text: 'Each block that was removed, and why. “Show” brings it back to its place.',
  },
  summary: {
    title: 'In short, word for word',
    text: 'A paragraph or key points of the article’s own sentences. Each leads to its place.',
  },
  themes: { title: 'By day and by night', text: 'Light, sepia, dark, black and high contrast.' },
  arabic: { title: 'In fifteen languages', text: 'From right to left where that is the way to read.' },
} satisfies Record<string, Words>;
