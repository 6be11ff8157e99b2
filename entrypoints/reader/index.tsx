import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isolatedWorld } from '../../browser/isolated-world.ts';
import type { ReaderState } from '../../browser/page.ts';
import { loadSettings } from '../../browser/settings.ts';
import { openReader } from './open-reader.tsx';

/** Turns reader mode on, for the article that entrypoints/page.ts has just read. Returns how it stands then. */
export default defineUnlistedScript(async (): Promise<ReaderState> => {
  const world = isolatedWorld();
  const settings = await loadSettings();
  const { reading } = world;
  // Another click may have come first while the settings were on their way.
  if (world.reader || !reading?.outcome.ok) return world.reader ? 'on' : 'off';
  const { article, removals, rules = [] } = reading.outcome;
  delete world.isReaderBlocked;
  world.reader = openReader({
    article,
    removals,
    rules,
    propose: async (order, action) => reading.propose?.(order, action) ?? { ok: false, reason: 'gone' },
    sources: reading.sources,
    settings,
    typefaces: world.typefaces ?? [],
    written: world.written ?? null,
    isVisit: world.isVisit ?? false,
    onLeft(isBlocked) {
      delete world.reader;
      world.isReaderBlocked = isBlocked;
    },
  });
  await settled();
  if (world.reader) return 'on';
  return world.isReaderBlocked ? 'blocked' : 'off';
});

/** Waits until a page that fights reader mode has shown it. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
