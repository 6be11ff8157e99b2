import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isolatedWorld } from '../browser/isolated-world.ts';
import { summarizeAs } from '../components/article/summary-engine.ts';

declare module '../browser/isolated-world.ts' {
  interface IsolatedWorld {
    /** Makes summaries; there once `loadScript('summary')` was. */
    summarizeAs?: typeof summarizeAs;
  }
}

/** Leaves what makes summaries for reader mode, which asks for it once the article is painted. */
export default defineUnlistedScript(() => {
  isolatedWorld().summarizeAs = summarizeAs;
});
