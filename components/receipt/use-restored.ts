import { useState } from 'preact/hooks';

export interface RestoredBlocks {
  /** Ids of the removals that are shown in their places. */
  readonly restored: ReadonlySet<number>;
  restore(ids: readonly number[], isShown: boolean): void;
}

/** Which removed blocks the reader has brought back. */
export function useRestored(): RestoredBlocks {
  const [restored, setRestored] = useState<ReadonlySet<number>>(new Set());
  const restore = (ids: readonly number[], isShown: boolean) =>
    setRestored((current) => {
      const next = new Set(current);
      for (const id of ids) isShown ? next.add(id) : next.delete(id);
      return next;
    });
  return { restored, restore };
}
