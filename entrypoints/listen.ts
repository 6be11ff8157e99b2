import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isolatedWorld } from '../browser/isolated-world.ts';
import { startListening } from '../components/listen/listening.ts';

declare module '../browser/isolated-world.ts' {
  interface IsolatedWorld {
    /** Reads aloud; there once `loadScript('listen')` was. */
    startListening?: typeof startListening;
  }
}

/** Leaves what reads aloud for reader mode, which asks for it when it is used. */
export default defineUnlistedScript(() => {
  isolatedWorld().startListening = startListening;
});
