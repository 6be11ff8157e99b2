import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isolatedWorld } from '../browser/isolated-world.ts';
import { writeSummary } from '../browser/on-device-model.ts';

/** Gives reader mode what it needs to have the browser's model write, which few readers want. */
export default defineUnlistedScript(() => {
  isolatedWorld().writeSummary = writeSummary;
});
