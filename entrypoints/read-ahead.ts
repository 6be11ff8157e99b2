import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAhead } from '../browser/read-ahead.ts';

/**
 * Runs in the head of the popup: the page is read while the popup's own scripts are loaded and compiled. The function is
 * written out because WXT looks at entrypoints in Node, where it leaves out such a function and what that imports.
 */
export default defineUnlistedScript(() => readAhead());
