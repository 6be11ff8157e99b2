import { type Browser, chromium, type Page } from '@playwright/test';
import type { Vector } from '../vectors/vector.ts';
import { CONTROL_PAGE, type Fired, fireIn } from './fire.ts';

/**
 * Puts vectors into frames of a Chromium as they are: the proof that the alarms ring, and that the vectors are alive where nobody
 * cleans them. Takes a browser of its own, because a few vectors end it together; those are counted as silent.
 */
export async function fireAll(groups: readonly (readonly Vector[])[]): Promise<Fired> {
  const byThemselves: string[] = [];
  const all: string[] = [];
  let browser: Browser | null = null;
  for (const vectors of groups) {
    if (!browser?.isConnected()) browser = await openBrowser();
    const page = await browser.newPage();
    await hookAlarms(page);
    await page.setContent(CONTROL_PAGE);
    const fired = await fireIn(page, vectors).catch((error) => {
      if (browser?.isConnected()) throw error;
      return { byThemselves: [], all: [] };
    });
    byThemselves.push(...fired.byThemselves);
    all.push(...fired.all);
    if (browser.isConnected()) await page.close();
  }
  await browser?.close();
  return { byThemselves, all };
}

function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.LEDE_CHROMIUM as string,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--mute-audio'],
  });
}

/** Has what vectors call mark the outermost frame that it was called in, in place of showing a dialog. */
async function hookAlarms(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ring = () => {
      try {
        let frame: Window = window;
        while (frame.parent !== frame.top) frame = frame.parent;
        frame.frameElement?.setAttribute('data-rung', '');
      } catch {
        // In a document of another origin, which does not see where it stands.
      }
      return null;
    };
    Object.assign(window, { alert: ring, confirm: ring, prompt: ring, print: ring });
  });
}

/** Collects what dialogs say from now on; each is sent away. */
export function ringing(page: Page): string[] {
  const rung: string[] = [];
  page.on('dialog', (dialog) => {
    rung.push(dialog.message());
    void dialog.dismiss();
  });
  return rung;
}
