import { type Browser, chromium, type Page } from '@playwright/test';
import type { Vector } from '../vectors/vector.ts';

/** Ids of vectors whose scripts ran. */
export interface Fired {
  readonly byThemselves: readonly string[];
  /** Those that ran by themselves and those that ran once their events came and their links were pressed. */
  readonly all: readonly string[];
}

/**
 * Puts vectors into frames as they are: the proof that the alarms ring, and that the vectors are alive where nobody
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
    const fired = await fire(page, vectors).catch((error) => {
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

async function fire(page: Page, vectors: readonly Vector[]): Promise<Fired> {
  await page.setContent('<!doctype html><title>Control</title>');
  const rung = await page.evaluate(
    async (markup) => {
      const frames = markup.map((html) => {
        const frame = document.createElement('iframe');
        frame.style.cssText = 'inline-size: 90px; block-size: 20px';
        document.body.append(frame);
        frame.contentDocument?.open();
        frame.contentDocument?.write(`<!doctype html><body>${html}`);
        frame.contentDocument?.close();
        return frame;
      });
      await settled();
      const byThemselves = frames.map(isRung);
      for (const frame of frames) stir(frame.contentDocument);
      await settled();
      return { byThemselves, all: frames.map(isRung) };

      /** What fails or finishes loading says so in later tasks, of which a frame of the screen is the last. */
      async function settled(): Promise<void> {
        for (let turn = 0; turn < 12; turn++)
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }
      function isRung(frame: HTMLIFrameElement): boolean {
        return frame.dataset.rung !== undefined;
      }
      function stir(inside: Document | null): void {
        for (const element of inside?.querySelectorAll<HTMLElement>('*') ?? []) {
          for (const { name } of [...element.attributes])
            if (/^on/i.test(name))
              element.dispatchEvent(new Event(name.slice(2).toLowerCase(), { bubbles: true }));
          if ((element as HTMLAnchorElement).protocol === 'javascript:') element.click();
        }
      }
    },
    vectors.map(({ html }) => html),
  );
  const ids = (flags: readonly boolean[]) => vectors.filter((_, index) => flags[index]).map(({ id }) => id);
  return { byThemselves: ids(rung.byThemselves), all: ids(rung.all) };
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
