import type { Part } from './part.ts';
import type { Removals } from './removals.ts';

/**
 * Lifts the marks of dates and names that recur in the chosen text: an article has one date and one line of authors, and
 * what stands there five times belongs to its list of events, products or people.
 */
export function spareLabels(root: Part, kept: ReadonlySet<number>, removals: Removals): void {
  const prose = root
    .leaves()
    .filter((leaf) => leaf.isProse && kept.has(leaf.order) && !removals.markOn(leaf));
  const first = prose[0]?.position ?? Number.POSITIVE_INFINITY;
  const last = prose.at(-1)?.position ?? Number.NEGATIVE_INFINITY;
  const isLabel = ({ kind, part }: { readonly kind: string; readonly part: Part }) =>
    kind === 'metadata' &&
    part.position > first &&
    part.position < last &&
    part.leaves().some((leaf) => kept.has(leaf.order));
  const counts = new Map<string, number>();
  for (const mark of removals.marked)
    if (isLabel(mark)) counts.set(mark.part.names, (counts.get(mark.part.names) ?? 0) + 1);
  const isRecurring = (part: Part) => (counts.get(part.names) ?? 0) >= OFTEN;
  if ([...counts.values()].some((count) => count >= OFTEN))
    removals.liftWhere((mark) => isLabel(mark) && isRecurring(mark.part));
}

/** No article says so often who wrote it. */
const OFTEN = 5;
