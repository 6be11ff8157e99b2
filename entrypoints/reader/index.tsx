import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { withTimeout } from '../../browser/deadline.ts';
import {
  type FurtherPages,
  type IsolatedWorld,
  isolatedWorld,
  type Typeface,
} from '../../browser/isolated-world.ts';
import { loadScript } from '../../browser/late-scripts.ts';
import type { ReaderState } from '../../browser/reader-mode.ts';
import { askForButton } from '../../browser/requests.ts';
import { loadSettings } from '../../browser/settings.ts';
import { openReader } from './open-reader.tsx';

/**
 * Turns reader mode on, for the article that entrypoints/page.ts has just read. Returns how it stands then: off, where
 * it was left in the same moment. Null when there is no such article.
 */
export default defineUnlistedScript(async (): Promise<ReaderState | null> => {
  const world = isolatedWorld();
  const [settings, typefaces] = await Promise.all([loadSettings(), typefacesOf(world)]);
  const { reading } = world;
  // Another click may have come first while the settings were on their way.
  if (world.reader) return 'on';
  if (!reading?.outcome.ok) return null;
  delete world.isReaderBlocked;
  world.reader = openReader({
    found: reading.outcome,
    page: {
      propose: async (order, action) =>
        world.reading?.propose?.(order, action) ?? { ok: false, reason: 'gone' },
      noteWhole() {
        world.wholeAt = location.href;
      },
    },
    pages: {
      readNext: async () => (await loadFurtherPages()).readNext(),
      stop: () => world.furtherPages?.stop(),
    },
    sources: reading.sources,
    findOrder: (href, orders) => world.reading?.orderOfLink?.(href, orders) ?? null,
    settings,
    typefaces,
    written: world.written ?? null,
    isVisit: world.isVisit ?? false,
    onEnd(end) {
      delete world.reader;
      world.isReaderBlocked = end === 'blocked';
      // The browser itself clears the button of a tab that goes to another page.
      if (end !== 'page-left') void askForButton('idle');
    },
  });
  void askForButton('reader-on');
  await settled();
  if (world.reader) return 'on';
  return world.isReaderBlocked ? 'blocked' : 'off';
});

/** Without them after a while: the text can be read in the system's. */
async function typefacesOf({ typefaces }: IsolatedWorld): Promise<readonly Typeface[]> {
  return (await withTimeout(Promise.resolve(typefaces), PATIENCE).catch(() => null)) ?? [];
}

async function loadFurtherPages(): Promise<FurtherPages> {
  const world = isolatedWorld();
  if (!world.furtherPages) await loadScript('pages');
  if (!world.furtherPages) throw new Error('pages.js ran and left nothing.');
  return world.furtherPages;
}

/** Waits until a page that fights reader mode has shown it. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

/** How long typefaces may take, in milliseconds. */
const PATIENCE = 1_500;
