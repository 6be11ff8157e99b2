import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recallSettings } from '../browser/first-paint.ts';
import { wearLook } from '../components/appearance/wear.ts';

/** Runs in the head of the extension's own pages, so that their first frame has the reader's colours. */
export default defineUnlistedScript(() => {
  wearLook(document.documentElement, recallSettings());
});
