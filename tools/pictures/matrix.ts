import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { mirroredBuild } from '../browser/mirrored-build.ts';
import { openStage, type Stage } from './stage.ts';

/** A story for each direction of the interface. */
export interface Stories {
  readonly ltr: string;
  readonly rtl: string;
}

/**
 * Takes pictures of popup, reader mode and settings in every theme, both directions, wide and narrow, to be looked at.
 * Returns how many.
 */
export async function takeMatrix(extension: string, stories: Stories, folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const mirrored = mirroredBuild(extension);
  let taken = 0;
  try {
    for (const direction of ['ltr', 'rtl'] as const) {
      const stage = await openStage(direction === 'rtl' ? mirrored : extension);
      for (const theme of THEMES) {
        await stage.choose({ theme });
        const name = (surface: string) => path.join(folder, `${surface}-${theme}-${direction}.png`);
        taken += await takeAll(stage, stories[direction], name);
      }
      await stage.close();
    }
  } finally {
    rmSync(mirrored, { recursive: true });
  }
  return taken;
}

async function takeAll(stage: Stage, story: string, name: (surface: string) => string): Promise<number> {
  const page = await stage.read(
    story,
    async (popup) => void (await popup.screenshot({ path: name('popup') })),
  );
  const settings = await stage.settings();
  const surfaces = { reader: page, settings };
  for (const [surface, shown] of Object.entries(surfaces)) {
    for (const [size, width] of Object.entries(WIDTHS)) {
      await shown.bringToFront();
      await shown.setViewportSize({ width, height: 900 });
      await shown.screenshot({ path: name(`${surface}-${size}`) });
    }
    await shown.close();
  }
  return 1 + Object.keys(surfaces).length * Object.keys(WIDTHS).length;
}

const THEMES = ['light', 'sepia', 'dark', 'black', 'contrast'];

/** CSS pixels. */
const WIDTHS = { wide: 1280, narrow: 390 };
