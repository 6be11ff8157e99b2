import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recallSettings } from '../browser/first-paint.ts';
import { readAhead } from '../browser/read-ahead.ts';
import { wearLook } from '../components/appearance/wear.ts';

/**
 * Runs in the head of the popup: the page is read while the popup's own scripts are loaded and compiled. Then it does what
 * first-paint.ts does for other pages; as a script of its own that would wait for its turn, and it holds up what comes
 * after it.
 */
export default defineUnlistedScript(() => {
  void readAhead().then(() => wearLook(document.documentElement, recallSettings()));
});
