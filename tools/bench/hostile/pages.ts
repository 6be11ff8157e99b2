import { DEPTHS } from './depths.ts';
import type { HostilePage } from './page.ts';
import { PATTERNS } from './patterns.ts';
import { SIZES } from './sizes.ts';
import { TRAPS } from './traps.ts';

/** All pages that are meant to take long. */
export const HOSTILE_PAGES: readonly HostilePage[] = [...SIZES, ...DEPTHS, ...TRAPS, ...PATTERNS];
