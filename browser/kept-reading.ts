import type { SiteRule } from '../core/site-rules/rule.ts';
import { siteOf } from '../core/site-rules/site.ts';
import type { IsolatedWorld, KeptReading, ReadingWish } from './isolated-world.ts';
import { rulesFor } from './site-rules.ts';
import { watchChanges } from './watch-changes.ts';

/**
 * Keeps the reading that is about to be made, `world.reading`, for as long as another one would give the same: reader mode
 * need not read again what the popup has just read.
 */
export function keepReading(
  world: IsolatedWorld,
  wish: ReadingWish,
  rules: readonly SiteRule[],
): KeptReading {
  const { wholeAt } = world;
  const address = document.URL;
  const changes = watchChanges(document);
  const isSame = async (wanted: ReadingWish) =>
    wanted === wish &&
    // What is selected may be something else by now.
    wish !== 'selection' &&
    world.wholeAt === wholeAt &&
    document.URL === address &&
    JSON.stringify(await rulesFor(siteOf(address))) === JSON.stringify(rules) &&
    !changes.hasChanged();
  return {
    async recall(wanted) {
      const outcome = world.reading?.outcome;
      return outcome?.ok && (await isSame(wanted)) ? outcome : null;
    },
    forget: changes.stop,
  };
}
