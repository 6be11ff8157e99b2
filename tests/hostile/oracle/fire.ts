import type { Vector } from '../vectors/vector.ts';

/** Ids of vectors whose scripts ran. */
export interface Fired {
  readonly byThemselves: readonly string[];
  /** Those that ran by themselves and those that ran once their events came and their links were pressed. */
  readonly all: readonly string[];
}

/** A page in which what vectors call marks the outermost frame that it was called in. */
export interface HookedPage {
  evaluate<Result, Arg>(work: (arg: Arg) => Result, arg: Arg): Promise<Awaited<Result>>;
}

/** Puts vectors as they are into frames of the control page, and has their events come. */
export async function fireIn(page: HookedPage, vectors: readonly Vector[]): Promise<Fired> {
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

/** The page that vectors are put into. */
export const CONTROL_PAGE = '<!doctype html><title>Control</title>';
