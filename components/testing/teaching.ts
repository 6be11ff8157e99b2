import type { Teaching } from '../receipt/use-edits.ts';

/** Teaching of which nothing comes; what a test is about is given. */
export function teachingWith(given: Partial<Teaching> = {}): Teaching {
  return {
    site: 'quay.example',
    cuts: new Map(),
    lessonOf: () => undefined,
    isForgotten: () => false,
    keep: () => {},
    forget: () => {},
    cut: () => {},
    undo: () => {},
    isPicking: false,
    picked: null,
    startPicking: () => {},
    stopPicking: () => {},
    pick: () => {},
    ...given,
  };
}
