import type { Part } from '../part.ts';
import type { Survey } from '../survey.ts';

/** The part that an order stands for; for pictures between the lines the smallest part that holds one. Null when gone. */
export function partOf(order: number, { root, byOrder }: Survey, sources: readonly Element[]): Part | null {
  const part = byOrder.get(order);
  if (part) return part;
  const source = sources[order];
  if (!source) return null;
  const holders = [...root.descendants()].filter((holder) => holder.source.contains(source));
  return holders.findLast((holder) => holder.parent !== null) ?? null;
}
