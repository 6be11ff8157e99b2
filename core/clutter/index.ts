import type { Clutter } from './clutter.ts';

/** Every kind of clutter. Where several fit one block, the first in this list names it. */
export const CLUTTER: readonly Clutter[] = [];
