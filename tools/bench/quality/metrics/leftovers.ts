import type { Reference } from './coverage.ts';
import { type LeftoverKind, leftoverKind } from './leftover-kinds.ts';

/** A block of the output that the truth does not have. */
export interface Leftover {
  readonly kind: LeftoverKind;
  readonly text: string;
}

/** The blocks of a text of which more than half is not in the truth. */
export function leftovers(text: string, truth: Reference, headline: string): Leftover[] {
  return blocks(text)
    .filter((block) => (truth.coverage(block) ?? 1) < 0.5)
    .map((block) => ({ kind: leftoverKind(block, headline), text: block }));
}

/** The lines of a text that hold something. */
export function blocks(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
