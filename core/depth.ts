import { LIMITS } from './limits.ts';

/**
 * Whether a page is nested deeper than is safe to ask about styles and boxes. Browsers work out neither for what
 * `content-visibility: hidden` holds back until somebody asks, and run out of stack when that is thousands of
 * elements deep.
 */
export function isTooDeepToLayOut(page: Document): boolean {
  return page.querySelector(DEEP) !== null;
}

/** An element that as many stand above as the limit allows. Browsers find it in a millisecond, or that it is not there. */
const DEEP = `*${' > *'.repeat(LIMITS.laidOut)}`;
